import type { Analysis, CheckedQuotation } from './model.js';
import { isMisattributed } from './rules/misattributedQuotation.js';
import { isUnknown } from './rules/unknownQuotation.js';

/** Whether a quotation has a finding of its own, beside which nothing is said of its sentence: one place, one warning. */
export function isTroubled(about: Pick<Analysis, 'draft'>, checked: CheckedQuotation): boolean {
  const { match } = checked.match;
  return (
    match === 'altered' || match === 'spliced' || isUnknown(about, checked) || isMisattributed(about, checked)
  );
}
