import { msg } from '../util/message.js';
import { endingsOf } from './endings.js';
import type { Extraction } from './extraction.js';
import { readCaptions } from './readers/captions.js';
import { metadataFrom, readFrontMatter } from './readers/frontMatter.js';
import { readHtml } from './readers/html/html.js';
import { markdownBlocks } from './readers/markdown.js';
import { plainBlocks } from './readers/text.js';

/** A format of text files: what its files are called, and how they are read. */
export interface TextFormat {
  /** File name endings, in lower case, without the dot. */
  readonly endings: readonly string[];
  read(text: string, file: { readonly uri: string; readonly name: string }): Extraction;
}

const plain: TextFormat = {
  endings: endingsOf.plain,
  read: (text) => ({ extracted: false, text, blocks: plainBlocks(text), problems: [] }),
};

const markdown: TextFormat = {
  endings: endingsOf.markdown,
  read(text, { uri, name }) {
    const front = readFrontMatter(text);
    const message = msg('The front matter is not YAML with fields; title, author and date were left out.');
    return {
      extracted: false,
      text,
      blocks: markdownBlocks(text, front.end),
      metadata: metadataFrom(front.fields, name),
      problems: front.isInvalid
        ? [{ code: 'invalid-front-matter', severity: 'warning', message, file: uri }]
        : [],
    };
  },
};

/** Every format that is text, one a line. */
export const textFormats: readonly TextFormat[] = [
  plain,
  markdown,
  { endings: endingsOf.captions, read: readCaptions },
  { endings: endingsOf.html, read: readHtml },
];
