import { articleFieldNames } from '../../source/articleFields.js';
import { type Config, defaultConfig, fewestUnmarkedWords, strictnesses } from '../config.js';
import { severities } from '../model.js';
import { everyRule } from '../registry.js';

/** What each key of `sourceline.json` is for, as editors show it while the file is written. */
const about: Readonly<Record<keyof Config, string>> = {
  sources:
    'Globs, files or folders that can be cited, relative to this file. One that starts with ! takes out again what those before it named.',
  bibliography: 'Bibliographies (.bib, .ris, CSL-JSON, CSL-YAML), relative to this file.',
  bundled: 'Whether the bundled article can be cited.',
  strictness: 'How much support a claim needs before it passes in silence.',
  rules: 'Severity of each rule.',
  drafts: 'Globs of what `sourceline check FOLDER` checks, relative to this file. Sources are left out.',
  unmarkedWords:
    'From how many words in a row on a run that stands in a source, without quotation marks, is reported.',
  articles:
    'Where JSON files of articles have their fields, in their own terms (dots go down: `content.body`). Fields that are not named are looked for under the usual names.',
  citations:
    'How citations are written, by draft language (`*`: all others): native, footnote, link (to the very words, for sources on the web), parenthetical, or a template as `({author}{ year}{, locator})`.',
};

/**
 * The JSON schema of `sourceline.json`, from the same table that the reader and the rules have. The file
 * `media/schema/sourceline.schema.json` is its print; a test fails where they differ.
 */
export function configSchema() {
  const strings = (key: 'sources' | 'bibliography' | 'drafts') => ({
    type: 'array',
    items: { type: 'string' },
    default: defaultConfig[key],
    description: about[key],
  });
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'sourceline.json',
    description:
      'What a team shares: sources, bibliographies, rules. Read by the editor and the command line.',
    type: 'object',
    additionalProperties: false,
    allowComments: true,
    allowTrailingCommas: true,
    properties: {
      $schema: { type: 'string' },
      sources: strings('sources'),
      bibliography: strings('bibliography'),
      bundled: { type: 'boolean', default: defaultConfig.bundled, description: about.bundled },
      strictness: { enum: strictnesses, default: defaultConfig.strictness, description: about.strictness },
      drafts: strings('drafts'),
      unmarkedWords: {
        type: 'integer',
        minimum: fewestUnmarkedWords,
        default: defaultConfig.unmarkedWords,
        description: about.unmarkedWords,
      },
      articles: {
        type: 'object',
        additionalProperties: false,
        properties: Object.fromEntries(articleFieldNames.map((name) => [name, { type: 'string' }])),
        default: defaultConfig.articles,
        description: about.articles,
      },
      citations: {
        type: 'object',
        additionalProperties: { type: 'string' },
        default: defaultConfig.citations,
        description: about.citations,
      },
      rules: {
        type: 'object',
        additionalProperties: false,
        description: about.rules,
        properties: Object.fromEntries(
          everyRule.map((r) => [
            r.code,
            {
              type: 'string',
              enum: ['off', ...severities],
              default: r.defaultSeverity,
              description: r.summary,
            },
          ]),
        ),
      },
    },
  };
}
