import type { Problem } from '../util/problem.js';
import type { ArticleFields } from './articleFields.js';
import { sizeProblem } from './decode.js';
import { digestOf } from './digest.js';
import { endingsOf } from './endings.js';
import type { Extraction } from './extraction.js';
import { readLargeText } from './read.js';
import { readArticles } from './readers/articles.js';
import { readEmail } from './readers/email/email.js';
import { readDocx } from './readers/office/docx.js';
import { readEpub } from './readers/office/epub.js';
import { readPdf } from './readers/pdf/pdf.js';

// Formats whose files other people's code unpacks and parses, and large files of text. A host runs this in a thread of its own, which it ends
// when it takes too long or too much memory (`engine/parser.ts`); nothing else imports it, so that these parsers are
// loaded only where there is such a file.

/** A file of a foreign format, as a host lends it. */
export interface ForeignFile {
  readonly uri: string;
  /** File name with its ending; chooses the reader. */
  readonly name: string;
  readonly bytes: Uint8Array;
  /** Where articles in JSON have their fields. */
  readonly articleFields?: ArticleFields;
}

/** One document of a foreign file. */
export interface ForeignDocument {
  /** The file's, or one below it where the file holds several documents. */
  readonly uri: string;
  readonly extraction: Extraction;
}

/** What was read out of a foreign file. Plain data. */
export interface Parsed {
  /** SHA-256 of the file, in hexadecimal digits. */
  readonly hash: string;
  readonly documents: readonly ForeignDocument[];
  /** Of the file as a whole; a document's are its own. */
  readonly problems: readonly Problem[];
}

const foreignFormats = ['docx', 'pdf', 'epub', 'email', 'articles'] as const;

/** What a file holds, without its hash. */
type Read = Omit<Parsed, 'hash'>;

const readers: Readonly<
  Record<(typeof foreignFormats)[number], (file: ForeignFile) => Read | Promise<Read>>
> = {
  docx: ({ bytes, uri }) => one(uri, readDocx(bytes, uri)),
  pdf: async ({ bytes, uri }) => one(uri, await readPdf(bytes, uri)),
  epub: ({ bytes, uri }) => one(uri, readEpub(bytes, uri)),
  email: ({ bytes, uri }) => one(uri, readEmail(bytes, uri)),
  articles({ bytes, uri, name, articleFields }) {
    const { articles, problems } = readArticles(bytes, uri, name, articleFields);
    const documents = articles.map(({ key, extraction }) => ({
      uri: articles.length === 1 ? uri : `${uri}#${encodeURIComponent(key)}`,
      extraction,
    }));
    return { documents, problems };
  },
};

function one(uri: string, extraction: Extraction): Read {
  return { documents: [{ uri, extraction }], problems: [] };
}

/** Reads a file of a foreign format, or a large one of text, which is split into lines, too. What is wrong with it comes back as problems; nothing is thrown. */
export async function parseForeign(file: ForeignFile): Promise<Parsed> {
  const hash = digestOf(file.bytes);
  const tooLarge = sizeProblem(file.bytes, file.uri);
  if (tooLarge) return { hash, documents: [], problems: [tooLarge] };
  const ending = file.name.slice(file.name.lastIndexOf('.') + 1).toLowerCase();
  const format = foreignFormats.find((f) => (endingsOf[f] as readonly string[]).includes(ending));
  if (!format) {
    const { extraction, problems } = readLargeText(file);
    return { hash, documents: extraction ? [{ uri: file.uri, extraction }] : [], problems };
  }
  return { hash, ...(await readers[format](file)) };
}
