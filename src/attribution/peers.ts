import type { Report, TokenRange } from './report.js';
import type { Token } from './sentence.js';
import { framesOf } from './verbs.js';

/**
 * Where the main clause begins behind a report in a clause that opens the sentence: `he` of `Although Ruiz admits that it
 * is late, he does not regret it.`
 */
function mainClauseAt(tokens: readonly Token[], report: Report, range: TokenRange): number | undefined {
  const { subject, tie } = report;
  const first = subject.how === 'before' ? subject.phrase?.first : undefined;
  if (
    first === undefined ||
    first > 2 ||
    (tie !== 'that' && tie !== 'clause' && tie !== 'gerund' && tie !== 'noun')
  )
    return undefined;
  const lead = tokens[first - 1];
  if (!lead || !/^(?:when|while|although|though|because|since|if|once|after|whereas)$/.test(lead.norm))
    return undefined;
  for (let k = range.from + 1; k < range.to; k++) {
    const t = tokens[k]!;
    if (
      !/^, ?$/.test(t.gap) ||
      (t.tag !== 'pronoun' && t.tag !== 'name' && t.tag !== 'det' && t.tag !== 'noun')
    )
      continue;
    for (let v = k + 1; v < range.to && v - k < 8 && !/[,;:]/.test(tokens[v]!.gap); v++) {
      const { tag, verb } = tokens[v]!;
      if (tag === 'conj' || tag === 'sub') break;
      if (tag === 'aux' || tag === 'modal' || (tag === 'verb' && verb?.form !== 'ing')) return k;
    }
  }
  return undefined;
}

/** Whether behind a comma and a conjunction somebody says something else, in the tense of the report before. */
function isNextClause(tokens: readonly Token[], start: number, report: Report, other: Report): boolean {
  const lead = tokens[start - 1]!;
  if (lead.tag !== 'conj' || !/,/.test(lead.gap) || (report.tie !== 'that' && report.tie !== 'clause'))
    return false;
  if (/^(?:refuse|decline)$/.test(other.lemma)) return true;
  const isSaying = framesOf(other.lemma)?.has('q') === true;
  const own = tokens[report.at]!.verb?.form;
  return isSaying && own !== undefined && own === tokens[other.at]!.verb?.form;
}

/** Whether a word may stand between the conjunction before a verb and the verb: `and on Tuesday repeatedly said`. */
const isBeforeParticiple = (t: Token) =>
  t.tag !== 'verb' &&
  t.tag !== 'pronoun' &&
  t.tag !== 'sub' &&
  (t.tag !== 'prep' || t.norm === 'on' || t.norm === 'in');

/** The complement of a report ends where a peer begins: `said that …, adding that …`. */
export function cutAtPeers(tokens: readonly Token[], report: Report, all: readonly Report[]): Report {
  const ranges = report.ranges.map((range) => {
    let to = mainClauseAt(tokens, report, range) ?? range.to;
    // `said the firm accepted the advice but that the ministry had …`: what `that` goes on with is the outer one’s.
    const isInner = all.some(
      (o) =>
        o !== report &&
        o.at < report.at &&
        (o.tie === 'that' || o.tie === 'clause') &&
        o.ranges.some((r) => r.from <= report.at && report.at < r.to),
    );
    if (isInner)
      for (let k = range.from + 1; k < to; k++)
        if (tokens[k]!.tag === 'conj' && tokens[k + 1]?.norm === 'that' && tokens[k + 1]!.tag === 'sub')
          to = k;
    // `…, according to a translation by the Post`
    for (let k = range.from + 1; k < to; k++)
      if (tokens[k]!.norm === 'according' && tokens[k + 1]?.norm === 'to' && /,/.test(tokens[k]!.gap)) to = k;
    for (const other of all) {
      if (other === report || other.at <= range.from) continue;
      // `Ruiz shouted “Shame!” and Chen called it “rubbish”`
      const next = other.subject.how === 'before' ? other.subject.phrase?.first : undefined;
      if (
        report.tie === 'quote' &&
        next !== undefined &&
        next > range.from &&
        next < to &&
        tokens[range.from]!.tag === 'quote' &&
        tokens[next - 1]!.tag === 'conj' &&
        tokens.slice(range.from + 1, next - 1).every((t) => t.tag === 'quote' || t.tag === 'conj')
      ) {
        to = next - 1;
        break;
      }
      // `Ruiz said it was late, the Gazette reported`: what the Gazette reports is all of it.
      const whole = other.tie === 'around' ? other.ranges[0] : undefined;
      if (
        whole &&
        whole.from <= report.at &&
        report.at < whole.to &&
        whole.to > range.from &&
        whole.to < to
      ) {
        to = whole.to;
        break;
      }
      if (other.at >= to) break;
      const isPeer =
        (other.subject.how === 'shared' && other.subject.span.start === report.subject.span.start) ||
        (other.tie === 'according' && other.ranges[0]!.from <= range.from);
      // `Ruiz said it was late; Chen agreed`
      const start = other.subject.how === 'before' ? other.subject.phrase?.first : undefined;
      if (start !== undefined && start > range.from && start < to && /;/.test(tokens[start]!.gap)) {
        to = start;
        break;
      }
      // `Ruiz said it was late, and he urged them to hurry`: another report of the text's own.
      if (
        start !== undefined &&
        start > range.from &&
        start < to &&
        isNextClause(tokens, start, report, other)
      ) {
        to = start - 1;
        break;
      }
      if (!isPeer) continue;
      // Back to the comma or conjunction; `Democrats and the press are to blame for focusing on` has no peer.
      let cut = other.at;
      const limit = Math.max(range.from, other.at - 8);
      while (cut > limit && !/[,;—–]/.test(tokens[cut]!.gap) && tokens[cut]!.tag !== 'conj') {
        const isOwn = cut === other.at || other.tie === 'according' || isBeforeParticiple(tokens[cut]!);
        if (!isOwn) break;
        cut--;
      }
      if (cut > range.from && (/[,;—–]/.test(tokens[cut]!.gap) || tokens[cut]!.tag === 'conj')) {
        to = cut;
        break;
      }
    }
    return { from: range.from, to };
  });
  return { ...report, ranges: ranges.filter((r) => r.to > r.from) };
}
