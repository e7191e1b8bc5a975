import type { Rule, SourceRule } from './model.js';
import { alteredQuotation } from './rules/alteredQuotation.js';
import { contradictedClaim } from './rules/contradictedClaim.js';
import { misattributedQuotation } from './rules/misattributedQuotation.js';
import { quotationOfQuotation } from './rules/quotationOfQuotation.js';
import { splicedQuotation } from './rules/splicedQuotation.js';
import { staleSource } from './rules/staleSource.js';
import { uncitedClaim } from './rules/uncitedClaim.js';
import { uncitedQuotation } from './rules/uncitedQuotation.js';
import { unknownCitation } from './rules/unknownCitation.js';
import { unknownQuotation } from './rules/unknownQuotation.js';
import { unmarkedQuotation } from './rules/unmarkedQuotation.js';
import { unsupportedClaim } from './rules/unsupportedClaim.js';
import { unusedSource } from './rules/unusedSource.js';
import { wrongCitation } from './rules/wrongCitation.js';

/** Every rule about drafts. A rule is an object here, a page in `media/rules/` and a fixture in `test/rules/`. */
export const rules: readonly Rule[] = [
  alteredQuotation,
  contradictedClaim,
  misattributedQuotation,
  quotationOfQuotation,
  splicedQuotation,
  staleSource,
  uncitedClaim,
  uncitedQuotation,
  unknownCitation,
  unknownQuotation,
  unmarkedQuotation,
  unsupportedClaim,
  wrongCitation,
];

/** Every rule about sources. */
export const sourceRules: readonly SourceRule[] = [unusedSource];

/** All of them, as lists of rules show them. */
export const everyRule: readonly Pick<Rule, 'code' | 'defaultSeverity' | 'summary'>[] = [
  ...rules,
  ...sourceRules,
].sort((a, b) => a.code.localeCompare(b.code, 'en'));
