import type { Attribution } from '../attribution/model.js';
import type { CslName } from '../source/metadata.js';
import type { Source } from '../source/model.js';

/**
 * Who said something, when, to whom and through whom, in one line of names and the source's own words.
 *
 * @example 'Marco Rubio, on Wednesday, to reporters · U.S. Secretary of State'
 */
export function describeAttribution(a: Attribution): string | undefined {
  if (!a.speaker) return undefined;
  const said = [a.speaker.name];
  if (a.time) said.push(a.time.text);
  if (a.addressee) said.push(`to ${a.addressee.text}`);
  const parts = [said.join(', ')];
  if (a.speaker.description && !a.speaker.name.includes(a.speaker.description))
    parts.push(a.speaker.description);
  for (const via of a.via) parts.push(`${via.role} by ${via.name ?? via.text}`);
  return parts.join(' · ');
}

/** Who wrote a source and when, as far as known: `Smith and Jones, 2019`. */
export function describeAuthorship(source: Source): string | undefined {
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
