import type { Rule } from './model.js';
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
import { wrongCitation } from './rules/wrongCitation.js';

/** Every rule there is. A rule is an object here, a page in `media/rules/` and a fixture in `test/rules/`. */
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
