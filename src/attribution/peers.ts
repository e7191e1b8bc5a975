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

/** Where the main verb is behind an aside: `did` of `Ruiz, despite admitting that it was late, did nothing`. */
function behindAside(tokens: readonly Token[], report: Report, range: TokenRange): number | undefined {
  const { subject, at } = report;
  const last = subject.how === 'shared' ? subject.phrase?.last : undefined;
  if (last === undefined || at - last > 2 || tokens[at]!.verb?.form !== 'ing') return undefined;
  if (!/,/.test(tokens[last + 1]!.gap)) return undefined;
  for (let k = range.from + 1; k < range.to; k++) {
    const { gap, tag, verb } = tokens[k]!;
    if (/,/.test(gap) && (tag === 'aux' || tag === 'modal' || (tag === 'verb' && verb?.form !== 'ing')))
      return k;
  }
  return undefined;
}

/**
 * Where behind a comma and a conjunction a clause begins in which somebody says something else, in the tense of the
 * report before: `and` of `Ruiz said it was late, and, when pressed on it, the mayor replied …`.
 */
function nextClauseAt(
  tokens: readonly Token[],
  start: number,
  report: Report,
  other: Report,
): number | undefined {
  if (report.tie !== 'that' && report.tie !== 'clause') return undefined;
  const isSaying = framesOf(other.lemma)?.has('q') === true;
  const own = tokens[report.at]!.verb?.form;
  const isTold = isSaying && own !== undefined && own === tokens[other.at]!.verb?.form;
  if (!isTold && !/^(?:refuse|decline)$/.test(other.lemma)) return undefined;
  const isLead = (t: Token) => t.tag === 'conj' || /^(?:although|though|while|whereas)$/.test(t.norm);
  if (isLead(tokens[start - 1]!)) return /,/.test(tokens[start - 1]!.gap) ? start - 1 : undefined;
  // Past `when pressed on it,`.
  if (!/^, ?$/.test(tokens[start]!.gap)) return undefined;
  for (let k = start - 2; k > report.at && start - k < 14; k--)
    if (tokens[k]!.tag === 'conj' && /^(?:when|asked|if|as)$/.test(tokens[k + 1]!.norm))
      return /,/.test(tokens[k]!.gap) ? k : undefined;
  return undefined;
}

/** Where behind a semicolon a clause begins whose subject begins at a token or is part of what does. */
function behindSemicolon(tokens: readonly Token[], start: number, from: number): number | undefined {
  for (let k = start; k > from && start - k < 14; k--) {
    if (/;/.test(tokens[k]!.gap)) return k;
    const { tag, verb } = tokens[k]!;
    const isClause = tag === 'aux' || tag === 'modal' || tag === 'sub' || tag === 'quote';
    if (isClause || (tag === 'verb' && verb?.form !== 'ing')) return undefined;
  }
  return undefined;
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
    let to = mainClauseAt(tokens, report, range) ?? behindAside(tokens, report, range) ?? range.to;
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
      const isInside = start !== undefined && start > range.from && start < to;
      const semicolon = isInside ? behindSemicolon(tokens, start, range.from) : undefined;
      if (semicolon !== undefined) {
        to = semicolon;
        break;
      }
      // `Ruiz said it was late, and he urged them to hurry`: another report of the text's own.
      const clause = isInside ? nextClauseAt(tokens, start, report, other) : undefined;
      if (clause !== undefined && clause > range.from) {
        to = clause;
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
