import { type CitedWork, fieldsOf } from './work.js';

/** `{author}`; `{, locator}` and `{[locator]}` write what stands beside the name only where the field is known. */
const field = /\{([^{}\p{L}]{0,20})(key|locator|author|year|title|outlet|url)([^{}\p{L}]{0,20})\}/gu;

/**
 * A citation by a template. Fields: key, locator, author, year, title, outlet, url; a field that is not known is left
 * out, with what stands beside it in its braces.
 *
 * @param inLanguage writes a field's words in the draft's language
 * @example formatTemplate('({author}{ year}{, locator})', work, (s) => s) // '(Ruiz 2025, para. 8)'
 * @example formatTemplate('\\footcite{[locator]}{{key}}', work, (s) => s) // '\\footcite[para. 8]{ruiz}'
 */
export function formatTemplate(
  template: string,
  work: CitedWork,
  inLanguage: (words: string) => string,
): string {
  const fields = fieldsOf(work);
  return template.replace(field, (_, before: string, name: string, behind: string) => {
    const value = fields[name];
    if (value === undefined) return '';
    // Keys and addresses are no words: a language reads them as they are.
    return before + (name === 'key' || name === 'url' ? value : inLanguage(value)) + behind;
  });
}
