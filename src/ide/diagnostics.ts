import type { Analysis, Finding } from '../lint/model.js';
import { excerpt } from '../lint/wording.js';
import { msg } from '../util/message.js';
import type { Diagnostic } from './model.js';
import { targetOfEvidence } from './targets.js';

/** At most this many places are listed under a finding in the Problems view. */
const mostRelated = 3;

/** Findings as an editor shows them, each with the source lines that it rests on. */
export function diagnostics(analysis: Analysis, findings: readonly Finding[]): Diagnostic[] {
  return findings.map((f) => ({
    rule: f.rule,
    severity: f.severity,
    message: f.message,
    span: { start: f.start, end: f.end },
    related: f.evidence.slice(0, mostRelated).flatMap((e) => {
      const target = targetOfEvidence(analysis.corpus, e);
      return target ? [{ message: msg('{0}: {1}', e.locator, excerpt(e.text)), target }] : [];
    }),
  }));
}
