import { words } from '../../text/words.js';
import { isSameName, type LineAlignment } from './align.js';
import type { ConflictContext, Difference } from './conflicts.js';
import { conflict } from './conflicts.js';
import { isDateWord } from './dateWords.js';
import { mutual, rolesOf } from './roles.js';
import type { Term } from './terms.js';

/** What the line must cover of the claim for a differing agent to be the difference, not another matter. */
const sameMatter = 0.6;
/** How far back a pronoun's name, or a spokesman's firm, may stand, in units. */
const reach = 2;
/** A verb must be the same word for its agents to be compared: `said` and `told` are said by many in one line. */
const sameVerb = 0.95;
/** Where the claim has the line's agent as well, in another place, a synonym of the verb will do. */
const likeVerb = 0.8;

/**
 * Somebody else does it: the claim and the line have the same verb, and both name who does it, but not the same
 * (`Ana praised the plan`, `Luis praised the plan`). A name that the line or the lines just before it have is let
 * pass, unless the claim has both names and so must have swapped them: `a firm said` may rest on `its spokesman said`.
 */
export function agentConflicts(c: ConflictContext): Difference[] {
  const { terms, matches } = c.reading.line;
  const others = rolesOf(terms);
  for (const own of rolesOf(c.claim)) {
    const agent = own.agents[0]!;
    const name = c.claim[agent]!;
    if (!isPlainName(name) || mutual.has(c.claim[own.verb]!.norm)) continue;
    if (!isSubject(c.claim, agent, own.verb)) continue;
    const run = nameRun(c.claim, agent);
    if (coverageWithout(c, run) < sameMatter) continue;
    if (run.some((t) => inCompanyElsewhere(c, own.verb, t))) continue;
    const isSaid = (o: (typeof others)[number]) =>
      matches[own.verb]!.some((m) => m.at === o.verb) &&
      o.agents.some((a) => own.agents.some((i) => matches[i]!.some((m) => m.at === a)));
    if (others.some(isSaid)) continue;
    for (const other of others) {
      const verb = matches[own.verb]!.find((m) => m.at === other.verb);
      if (!verb || verb.relation.strength < likeVerb) continue;
      const head = other.agents[0]!;
      if (!isSubject(terms, head, other.verb)) continue;
      // `Ruiz's group dismissed it` is Ruiz's deed, not another's.
      const isGroup = !isPlainName(terms[head]!) && head > 0 && isPossessed(c.reading.line, head - 1);
      const doer = isGroup ? head - 1 : head;
      if (!isPlainName(terms[doer]!)) continue;
      const doers = nameRun(terms, doer);
      if (doers.some((t) => run.some((r) => beginAlike(r, t)))) continue;
      // `said Polvan’s managing director, Stefan Ruhl`
      if (isNamedBehind(terms, doer, run)) continue;
      const isInLine = run.some((t) => terms.some((s) => s.stem === t.stem));
      // `Russia rejected` rests on `Russian President Vladimir Putin rejected`.
      const isOfThem = (t: Term) => matches[c.claim.indexOf(t)]!.some((m) => doers.includes(m.term));
      if (run.some(isOfThem)) continue;
      const isSwapped = doers.some((t) => c.claim.some((s) => s.stem === t.stem));
      if (!isSwapped && verb.relation.strength < sameVerb) continue;
      if (isInLine && !isSwapped) continue;
      if (!isInLine && (!acts(c, run) || (!isGroup && isPossessed(c.reading.line, doer)))) continue;
      if (!isInLine && !isIntroduced(terms, doer) && isInParagraph(c, run)) continue;
      return [conflict(isSwapped ? 'role' : 'name', c.claim, agent, terms[doer]!, 0.75)];
    }
  }
  return [];
}

/** Whether behind an office, and its comma, stands one of these names. */
function isNamedBehind(terms: readonly Term[], office: number, names: readonly Term[]): boolean {
  for (let k = office + 1; k < terms.length && k <= office + longestOffice; k++) {
    if (!terms[k]!.breakBefore) continue;
    return terms[k]!.kind === 'name' && nameRun(terms, k).some((t) => names.some((n) => n.stem === t.stem));
  }
  return false;
}

/** `Polvan’s acting managing director for sales`, in words. */
const longestOffice = 6;

const beforeObject: ReadonlySet<string> = new Set('the a an only just'.split(' '));

/**
 * Done to somebody else: `would only help Russia` against `would only help Ukraine`. The same verb, right before a
 * name on both sides, and the claim's name neither in the line nor behind the verb in any other.
 */
export function objectConflicts(c: ConflictContext): Difference[] {
  const { terms, matches } = c.reading.line;
  const isObject = (all: readonly Term[], verb: number, at: number | undefined): at is number =>
    at !== undefined &&
    isPlainName(all[at]!) &&
    all.slice(verb + 1, at).every((t) => t.kind === 'name' || beforeObject.has(t.norm)) &&
    // `beat Leeds United 2-0`, not `told Leeds fans`.
    !(all[at + 1] && all[at + 1]!.kind === 'content' && !all[at + 1]!.breakBefore);
  for (const own of rolesOf(c.claim)) {
    const object = own.patients[0];
    if (own.patients === own.around || !isObject(c.claim, own.verb, object)) continue;
    const run = nameRun(c.claim, object);
    if (run.some((t) => matches[c.claim.indexOf(t)]!.length > 0)) continue;
    if (coverageWithout(c, run) < sameMatter) continue;
    const isElsewhere = c.lines.some((l) =>
      l.matches[own.verb]!.some(
        (v) => v.relation.strength >= 0.8 && l.matches[object]!.some((n) => n.at > v.at && n.at - v.at <= 6),
      ),
    );
    if (isElsewhere) continue;
    for (const other of rolesOf(terms)) {
      const at = other.patients[0];
      if (other.patients === other.around || !isObject(terms, other.verb, at)) continue;
      if (!matches[own.verb]!.some((m) => m.at === other.verb && m.relation.strength >= sameVerb)) continue;
      if (nameRun(terms, at).some((t) => c.claim.some((s) => s.stem === t.stem))) continue;
      return [conflict('name', c.claim, object, terms[at]!, 0.8)];
    }
  }
  return [];
}

/**
 * Whether a name stands as the subject right before its verb (auxiliaries and the comma of an apposition apart), and
 * does not hang on a preposition: in `Pat, from Leeds, lost`, Leeds does not.
 */
function isSubject(terms: readonly Term[], name: number, verb: number): boolean {
  if (name > verb) return true;
  if (!terms.slice(name + 1, verb).every((t) => t.kind === 'name' || auxiliaries.has(t.norm))) return false;
  let start = name;
  while (start > 0 && terms[start - 1]!.kind === 'name') start--;
  return start === 0 || terms[start]!.breakBefore || !prepositions.has(terms[start - 1]!.norm);
}

const auxiliaries: ReadonlySet<string> = new Set(
  'has have had will would also later just now then again who which that'.split(' '),
);
const prepositions: ReadonlySet<string> = new Set(
  'of from at in for with on by to near against than'.split(' '),
);
/** Verbs that make who stands before them a speaker. */
const speech =
  /^(?:sa(?:id|ys?)|t(?:old|ells?)|add(?:ed|s)|argue[ds]?|claim(?:ed|s)|warn(?:ed|s)|wrote|explain(?:ed|s)|complain(?:ed|s))$/;

/** Whether the source has somebody of this name speak somewhere: then not everybody's words are theirs. */
function speaks(c: ActorContext, run: readonly Term[]): boolean {
  const { source, units, unitsWith } = c.reading.line.candidate.terms;
  const isRun = (stem: string) => run.some((r) => r.stem === stem);
  if (c.sayings.attributions(source).some((a) => words(a.speaker?.name ?? '').some((w) => isRun(w.stem))))
    return true;
  const having = new Set(run.flatMap((r) => unitsWith(r.stem)));
  return [...having].some((u) => {
    const { terms } = units[u]!;
    return terms.some(
      (t, i) => isRun(t.stem) && terms.slice(Math.max(0, i - 2), i + 3).some((v) => speech.test(v.norm)),
    );
  });
}

/** Where somebody's deeds are looked for. */
interface ActorContext {
  readonly reading: { readonly line: LineAlignment };
  readonly sayings: ConflictContext['sayings'];
}

const actors = new WeakMap<object, ReadonlySet<string>>();

/** Whether the source has somebody of this name do or say something: then not everybody's deeds are theirs. */
export function acts(c: ActorContext, run: readonly Term[]): boolean {
  const { terms } = c.reading.line.candidate;
  let stems = actors.get(terms);
  if (!stems) {
    const found = new Set<string>();
    for (const u of terms.units) {
      for (const r of rolesOf(u.terms)) {
        for (const a of r.agents) if (isPlainName(u.terms[a]!)) found.add(u.terms[a]!.stem);
      }
    }
    stems = found;
    actors.set(terms, stems);
  }
  return run.some((t) => stems.has(t.stem)) || speaks(c, run);
}

/** Whether a name is written as an owner: `Rayo's Bueno scored`. */
function isPossessed(line: { readonly terms: readonly Term[] }, at: number): boolean {
  return /['’]s?$/.test(line.terms[at]!.text);
}

function isPlainName(t: Term): boolean {
  return t.kind === 'name' && t.weight > 1 && !isDateWord(t.norm) && !t.quantity;
}

/** Whether one may be another name or short for the other: `Hibs`, `Hibernian`; `Liz`, `Elizabeth`. */
export function beginAlike(a: Term, b: Term): boolean {
  return a.norm.slice(0, 3) === b.norm.slice(0, 3) || isSameName(a, b);
}

/** The names that stand together with a name: `Ana Ruiz`. */
function nameRun(terms: readonly Term[], at: number): Term[] {
  let [start, end] = [at, at + 1];
  while (start > 0 && isPlainName(terms[start - 1]!) && !terms[start]!.breakBefore) start--;
  while (terms[end] && isPlainName(terms[end]!) && !terms[end]!.breakBefore) end++;
  return terms.slice(start, end);
}

/** Whether another line that was found has the name close to the verb: then the claim may rest on that line. */
function inCompanyElsewhere(c: ConflictContext, verb: number, name: Term): boolean {
  const index = c.claim.indexOf(name);
  return c.lines.some(
    (line) =>
      line !== c.reading.line &&
      line.matches[verb]!.some(
        (v) =>
          v.relation.strength >= 0.8 && line.matches[index]!.some((n) => n.at < v.at && v.at - n.at <= 6),
      ),
  );
}

/** `A smaller investor, Halden Capital, …`, at a name: somebody new, who does not act for anybody before. */
function isIntroduced(terms: readonly Term[], at: number): boolean {
  let start = at;
  while (start > 0 && isPlainName(terms[start - 1]!) && !terms[start]!.breakBefore) start--;
  if (start === 0 || !terms[start]!.breakBefore) return false;
  for (let k = start - 1; k >= 0 && start - k <= 5; k--) {
    if (/^(?:a|an|another)$/.test(terms[k]!.norm)) return true;
    if (terms[k]!.breakBefore) return false;
  }
  return false;
}

/** Whether the line's paragraph has the name: then it may be meant by another word there. */
function isInParagraph(c: ConflictContext, run: readonly Term[]): boolean {
  const { terms, unit } = c.reading.line.candidate;
  const paragraph = (u: number) => terms.source.lines[terms.units[u]!.line]!.paragraph;
  for (let u = unit; u >= 0 && paragraph(u) === paragraph(unit); u--) {
    if (terms.units[u]!.terms.some((t) => run.some((r) => r.stem === t.stem))) return u >= unit - reach;
  }
  return false;
}

/** What the line covers of the claim, the agent's name apart. */
function coverageWithout(c: ConflictContext, run: readonly Term[]): number {
  let [all, have] = [0, 0];
  c.claim.forEach((t, i) => {
    if (run.includes(t)) return;
    all += t.weight;
    have += t.weight * c.reading.line.cover[i]!;
  });
  return all === 0 ? 0 : have / all;
}
