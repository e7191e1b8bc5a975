import type { Attribution, Intermediary } from '../attribution/model.js';
import type { CslName } from '../source/metadata.js';
import type { Source } from '../source/model.js';
import { type CalendarDay, findDates, resolveDate } from '../text/dates.js';
import { formatMessage, type Message, msg } from '../util/message.js';

/**
 * Who said something, when, to whom and through whom, as short facts: names and the source's own words.
 *
 * @param source where it stands: a relative time (`Wednesday`) is resolved where its metadata gives a day
 * @example // 'Marco Rubio, on Wednesday, to reporters', 'U.S. Secretary of State', 'translated by RT'
 */
export function attributionFacts(a: Attribution, source?: Source): Message[] {
  if (!a.speaker) return [];
  const { name, description } = a.speaker;
  const when = a.time && timeInWords(a.time.text, source);
  const to = a.addressee?.text;
  const facts: Message[] = [
    when !== undefined && to !== undefined
      ? msg('{0}, {1}, to {2}', name, when, to)
      : when !== undefined
        ? msg('{0}, {1}', name, when)
        : to !== undefined
          ? msg('{0}, to {1}', name, to)
          : msg('{0}', name),
  ];
  if (description !== undefined && !name.includes(description)) facts.push(msg('{0}', description));
  for (const via of a.via) facts.push(throughWhom(via));
  return facts;
}

/** The same in one line, for lists; `undefined` where nobody is known to have said it. */
export function describeAttribution(a: Attribution, source?: Source): string | undefined {
  const facts = attributionFacts(a, source).map((m) => formatMessage(m));
  return facts.length > 0 ? facts.join(' · ') : undefined;
}

function throughWhom(via: Intermediary): Message {
  const name = via.name ?? via.text;
  switch (via.role) {
    case 'translated':
      return msg('translated by {0}', name);
    case 'reported':
      return msg('reported by {0}', name);
    case 'quoted':
      return msg('quoted by {0}', name);
  }
}

/** `on Wednesday`, `in March`, and the day itself where the source's metadata says when it was written. */
function timeInWords(written: string, source: Source | undefined): string {
  const isLong = /^(?:\p{Lu}\p{L}{2,}\.?(?:\s\d{4})?|\d{4})$/u.test(written) && !/day$/i.test(written);
  const words = isLong
    ? `in ${written}`
    : /^(?:\p{Lu}\p{L}+day|\p{Lu}\p{L}*\.?\s\d|\d)/u.test(written)
      ? `on ${written}`
      : lowered(written);
  const day = source && dayOf(written, source);
  return day === undefined ? words : `${words} (${day})`;
}

/** `Days before that`, at the start of a sentence, inside one. */
function lowered(written: string): string {
  const isDay = findDates(written).some((d) => d.start === 0 && d.kind !== 'relative');
  return isDay ? written : written.slice(0, 1).toLowerCase() + written.slice(1);
}

/** The day that a time means, as `2025-03-12`; `undefined` where the source is not dated to the day, or it is no one day. */
export function dayOf(written: string, source: Source): string | undefined {
  const [year, month, day] = source.metadata.issued?.['date-parts']?.[0] ?? [];
  if (year === undefined || month === undefined || day === undefined) return undefined;
  const [date] = findDates(written);
  if (!date) return undefined;
  const range = resolveDate(date, { year, month, day });
  if (!range) return undefined;
  const iso = (d: CalendarDay) =>
    [String(d.year).padStart(4, '0'), ...[d.month, d.day].map((n) => String(n).padStart(2, '0'))].join('-');
  return iso(range.first) === iso(range.last) ? iso(range.first) : undefined;
}

/** Who wrote a source and when, as far as known: `Smith and Jones, 2019`. */
export function describeAuthorship(source: Pick<Source, 'metadata'>): string | undefined {
  const names = (source.metadata.author ?? []).map(shortName).filter((n) => n !== '');
  const people = names.length > 2 ? `${names[0]} et al.` : names.join(' and ');
  const outlet = source.metadata['container-title'];
  const year = source.metadata.issued?.['date-parts']?.[0]?.[0];
  const parts = [people, outlet, year === undefined ? '' : String(year)].filter((p) => p);
  return parts.length > 0 ? parts.join(', ') : undefined;
}

function shortName(name: CslName): string {
  return name.family ?? name.literal ?? name.given ?? '';
}
