import { pathToFileURL } from 'node:url';
import type { Look } from './editing.js';

/** A checker of another kind that looks at a draft again after each edit. */
export interface EditingPeer {
  readonly name: string;
  /** Drafts with more words are not put to it: it takes seconds for one edit of them. */
  readonly mostWords: number;
  make(): Promise<Look>;
}

/** Those that are installed; which one is not is said on standard error. */
export async function editingPeers(): Promise<EditingPeer[]> {
  const peers: EditingPeer[] = [{ name: 'cSpell', mostWords: Number.POSITIVE_INFINITY, make: cspell }];
  const harper = await installed('harper.js');
  const binary = await installed('harper.js/binaryInlined');
  if (harper && binary)
    peers.push({
      name: 'Harper',
      mostWords: 5_000,
      make: () => harperWith(harper as Harper, binary as HarperBinary),
    });
  else console.error('harper.js (70 MB) is not installed: npm install --no-save harper.js');
  return peers;
}

async function installed(name: string): Promise<unknown> {
  try {
    return await import(name);
  } catch {
    return undefined;
  }
}

/** cSpell as its own extension for VS Code uses it: one validator for a draft, which is handed the new text. English, all problems. */
async function cspell(): Promise<Look> {
  const { createTextDocument, DocumentValidator } = await import('cspell-lib');
  const uri = pathToFileURL('/draft.md').href;
  const document = createTextDocument({ uri, content: '', languageId: 'markdown' });
  const settings = { language: 'en', maxNumberOfProblems: 1_000_000 };
  const validator = new DocumentValidator(
    document,
    { noConfigSearch: true, generateSuggestions: false },
    settings,
  );
  await validator.prepare();
  return async (text) => {
    await validator.updateDocumentText(text);
    return validator.checkDocument();
  };
}

interface Harper {
  readonly LocalLinter: new (options: {
    binary: unknown;
  }) => {
    setup(): Promise<void>;
    lint(text: string, options: { language: 'markdown' }): Promise<{ free(): void }[]>;
  };
}
interface HarperBinary {
  readonly binaryInlined: unknown;
}

/** Harper’s own package for JavaScript, its grammar checker in WebAssembly. */
async function harperWith({ LocalLinter }: Harper, { binaryInlined }: HarperBinary): Promise<Look> {
  const linter = new LocalLinter({ binary: binaryInlined });
  await linter.setup();
  return async (text) => {
    const lints = await linter.lint(text, { language: 'markdown' });
    for (const lint of lints) lint.free();
  };
}
