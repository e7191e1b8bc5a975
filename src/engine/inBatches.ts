import type { BatchReading } from '../ports.js';
import type { SourceInput } from '../source/read.js';

/** What was read of a file. */
export interface ReadFile {
  readonly uri: string;
  readonly inputs: readonly SourceInput[];
  readonly hasProblems: boolean;
}

/** Takes over what was read of files, in their order; what comes back stands for each. */
export type Take = (files: readonly ReadFile[]) => Promise<readonly (readonly SourceInput[])[]>;

/** The first bytes of text are read where they are indexed: they take less than starting a thread. */
const soonRead = 2_000_000;
/** So many bytes of text go to a thread at a time: 40 ms of its work. */
const batchBytes = 256_000;
/** Files that are known as they are cost nothing, but who takes them goes through a list. */
const batchFiles = 256;

/**
 * Hands files over in their order, texts of many by way of other threads. Few batches are on their way at a time: whoever reads files
 * waits for whoever indexes them, so that neither bytes nor what was found in them pile up.
 */
export class InBatches {
  readonly #reading: BatchReading | undefined;
  readonly #take: Take | undefined;
  readonly #sources: SourceInput[] = [];
  readonly #onTheWay: Promise<readonly ReadFile[]>[] = [];
  #gathered: ReadFile[] = [];
  #bytes = 0;
  #bytesBefore = 0;
  readonly #number = count++;

  constructor(reading: BatchReading | undefined, take: Take | undefined) {
    this.#reading = reading;
    this.#take = take;
  }

  /** Hands over files that were read, behind those before. */
  async add(files: readonly ReadFile[]): Promise<void> {
    for (const file of files) {
      this.#gathered.push(file);
      for (const input of file.inputs) this.#bytes += isText(input) ? input.bytes.length : 0;
    }
    const isEarly = this.#bytesBefore + this.#bytes < soonRead;
    if (this.#reading && !isEarly && this.#bytes < batchBytes && this.#gathered.length < batchFiles) return;
    await this.#send(isEarly ? undefined : this.#reading);
  }

  /** All that was handed over, once it is taken. */
  async end(): Promise<SourceInput[]> {
    await this.#send(this.#bytesBefore < soonRead ? undefined : this.#reading);
    while (this.#onTheWay.length > 0) await this.#takeFirst();
    return this.#sources;
  }

  async #send(reading: BatchReading | undefined): Promise<void> {
    this.#onTheWay.push(
      reading ? found(reading, this.#gathered, this.#number) : Promise.resolve(this.#gathered),
    );
    this.#bytesBefore += this.#bytes;
    [this.#gathered, this.#bytes] = [[], 0];
    const most = reading ? reading.threads * 2 : 0;
    while (this.#onTheWay.length > most) await this.#takeFirst();
  }

  async #takeFirst(): Promise<void> {
    const files = await this.#onTheWay.shift()!;
    const taken = (await this.#take?.(files)) ?? files.map((f) => f.inputs);
    for (const inputs of taken) for (const input of inputs) this.#sources.push(input);
  }
}

let count = 0;

/** Whether it is a text that was not read yet. */
function isText({ kept, extraction }: SourceInput): boolean {
  return kept !== true && extraction === undefined;
}

async function found(
  reading: BatchReading,
  files: readonly ReadFile[],
  of: number,
): Promise<readonly ReadFile[]> {
  const texts = files.flatMap((f) => f.inputs.filter(isText));
  if (texts.length === 0) return files;
  const made = await reading.read(texts, of);
  const by = new Map(texts.map((input, i) => [input, made[i] ?? input]));
  return files.map((f) => ({ ...f, inputs: f.inputs.map((i) => by.get(i) ?? i) }));
}
