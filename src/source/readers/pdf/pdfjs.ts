/** What is used of PDF.js (`pdfjs-dist`), in types of our own: its declarations need a DOM. */
export interface PdfDocument {
  readonly numPages: number;
  getPage(number: number): Promise<PdfPage>;
  getPageLabels(): Promise<readonly string[] | null>;
  getMetadata(): Promise<{
    readonly info: Readonly<Record<string, unknown>>;
    readonly metadata: { get(name: string): unknown } | null;
  }>;
}

export interface PdfPage {
  getViewport(options: { readonly scale: number }): {
    readonly width: number;
    readonly height: number;
    readonly transform: readonly number[];
  };
  getTextContent(): Promise<{ readonly items: readonly (PdfText | { readonly type: string })[] }>;
  cleanup(): void;
}

/** A run of text on a page; `transform` places it in PDF units. */
export interface PdfText {
  readonly str: string;
  readonly transform: readonly number[];
  readonly width: number;
}

interface Pdfjs {
  getDocument(options: Readonly<Record<string, unknown>>): {
    readonly promise: Promise<PdfDocument>;
    destroy(): Promise<void>;
  };
}

/** Things of a browser that PDF.js touches while it is loaded; nothing is drawn, so that empty ones do. */
class Unused {}

async function loadPdfjs(): Promise<Pdfjs> {
  const scope = globalThis as unknown as Record<string, unknown>;
  for (const name of ['DOMMatrix', 'Path2D', 'ImageData']) scope[name] ??= Unused;
  // Where this global is set PDF.js starts no worker of its own: it is in one already.
  scope.pdfjsWorker ??= await import('pdfjs-dist/legacy/build/pdf.worker.mjs');
  return (await import('pdfjs-dist/legacy/build/pdf.mjs')) as unknown as Pdfjs;
}

/**
 * Opens a PDF, runs `use` and closes it again. Rejects with PDF.js's errors (`PasswordException`,
 * `InvalidPDFException`, …). No scripts are run, no fonts or pictures loaded, nothing is fetched.
 */
export async function withPdf<T>(bytes: Uint8Array, use: (pdf: PdfDocument) => Promise<T>): Promise<T> {
  const pdfjs = await loadPdfjs();
  const task = pdfjs.getDocument({
    // It keeps and empties what it is given.
    data: bytes.slice(),
    verbosity: 0,
    disableFontFace: true,
    useSystemFonts: false,
    useWorkerFetch: false,
    useWasm: false,
    isEvalSupported: false,
    isOffscreenCanvasSupported: false,
    isImageDecoderSupported: false,
    stopAtErrors: false,
  });
  try {
    return await use(await task.promise);
  } finally {
    await task.destroy();
  }
}
