import type { Analysis, Finding } from '../lint/model.js';
import type { Span } from '../text/span.js';
import type { CodeAction } from './model.js';

/** What can be mended at `at`, and what `source.fixAll` may mend anywhere (never quoted words). */
export function codeActions(_analysis: Analysis, findings: readonly Finding[], at: Span): CodeAction[] {
  const actions: CodeAction[] = [];
  for (const finding of findings) {
    const here = finding.start <= at.end && at.start <= finding.end;
    for (const fix of finding.fixes) {
      const common = {
        title: fix.title,
        preferred: fix.preferred ?? false,
        rule: finding.rule,
        span: { start: finding.start, end: finding.end },
        edits: fix.edits,
      };
      if (here) actions.push({ ...common, kind: 'quickfix' });
      if (fix.safe) actions.push({ ...common, kind: 'source.fixAll.sourceline' });
    }
  }
  return actions;
}
