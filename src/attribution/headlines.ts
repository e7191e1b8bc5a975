import { lightPattern } from '../text/lightPattern.js';
import { type Span, trimSpan } from '../text/span.js';
import { titleWords } from './data/en/people.js';
import { isDirect } from './kinds.js';
import type { Attribution, TextSpan } from './model.js';
import type { OwnParts } from './ownParts.js';
import type { Resolver } from './resolve.js';
import { tag } from './sentence.js';
import { tokensOf } from './tokens.js';

/** A headline is read as far as this, in UTF-16 units; more is a paragraph. */
const longest = 240;

/** A name in capitals or title case, a colon, words: `Rubio: no deal yet`. */
const headline = lightPattern(/^((?:\p{Lu}[\p{L}.'’-]*)(?:\s\p{Lu}[\p{L}.'’-]*){0,3}):\s+(?=\S)/u);

/** An office without a name: `Transport minister: tunnel will open`. */
const office = lightPattern(/^(\p{Lu}\p{L}+(?:\s\p{Ll}+){0,2}):\s+(?=\S)/u);

/**
 * `Rubio: no deal yet`, where the text below has that person; so that `Results: no effect` is a section's title.
 * `Minister: tunnel will open in May`, where a verb follows. One attribution or none.
 */
export function headlineOf(
  text: string,
  p: Span & { readonly number: number },
  resolver: Resolver,
): Attribution[] {
  if (p.end - p.start > longest) return [];
  const own = text.slice(p.start, p.end);
  const named = headline.exec(own);
  const m = named && resolver.isPerson(named[1]!) ? named : officeIn(text, p);
  if (!m) return [];
  const end = p.start + m[1]!.length;
  const at = (s: Span): TextSpan => ({ text: text.slice(s.start, s.end), ...s });
  return [
    {
      kind: 'indirect',
      paragraph: p.number,
      content: at(trimSpan(text, { start: p.start + m[0].length, end: p.end })),
      speaker: resolver.speaker({ start: p.start, end }),
      cue: at({ start: end, end: end + 1 }),
      via: [],
    },
  ];
}

function officeIn(text: string, p: Span): RegExpExecArray | undefined {
  const m = office.exec(text.slice(p.start, p.end));
  const noun = m?.[1]?.split(' ').at(-1)?.toLowerCase();
  if (!m || noun === undefined || !(titleWords.has(noun) || findings.has(noun)) || noLabel.test(noun))
    return undefined;
  const tokens = tokensOf(text, { start: p.start + m[0].length, end: p.end }, []);
  tag(tokens);
  const isStatement = tokens.some(
    (t, i) => t.tag === 'modal' || t.tag === 'aux' || (i > 0 && t.tag === 'verb'),
  );
  return isStatement ? m : undefined;
}

/** What headlines have before a colon besides people: `Poll: most want the bridge`. */
const findings: ReadonlySet<string> = new Set('poll study survey police officials court'.split(' '));

/** Labels of a byline or a caption. */
const noLabel =
  /^(?:editor|author|reporter|moderator|host|presenter|director|head|former|chief|speaker|chair|coach|candidate)$/;

/** The attributions of a headline with the words of it that are in marks; alone where these are all that stands behind the colon. */
export function withMarked(
  text: string,
  { marked, paragraph }: OwnParts,
  found: readonly Attribution[],
): Attribution[] {
  return found.flatMap((a) => {
    const own = marked.flatMap((m): Attribution[] => {
      const content = trimSpan(text, m.inner);
      if (m.outer.start < a.content.start || content.start === content.end) return [];
      const kind = isDirect(text, m, new Set([paragraph.start])) ? 'direct' : 'partial';
      return [{ ...a, kind, content: { text: text.slice(content.start, content.end), ...content } }];
    });
    return marked.some((m) => m.outer.start === a.content.start) ? own : [a, ...own];
  });
}

/** `Ruiz: no deal “yet”` as the first line of a text; with nothing but marks behind the colon it reads as any line does. */
export function firstLineOf(text: string, own: OwnParts, resolver: Resolver): readonly Attribution[] {
  const { start } = own.paragraph;
  const first = own.marked[0]?.outer.start;
  const isMarked =
    first !== undefined &&
    (first === start || /:\s{1,3}$/.test(text.slice(Math.max(start, first - 4), first)));
  return isMarked ? [] : withMarked(text, own, headlineOf(text, own.paragraph, resolver));
}
