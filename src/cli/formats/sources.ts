import { describeAuthorship } from '../../ide/describe.js';
import type { Source } from '../../source/model.js';
import { formatMessage } from '../../util/message.js';
import type { Problem } from '../../util/problem.js';
import { shown } from '../corpus.js';
import { type Io, visible } from '../io.js';
import { painter } from './paint.js';

/** `sources list` for other programs. */
export function sourcesJson(
  io: Io,
  sources: readonly Source[],
  bibliographyKeys: ReadonlySet<string>,
  problems: readonly Problem[],
) {
  return {
    version: 1,
    sources: sources.map((s) => ({
      key: s.key,
      ...(s.metadata.title !== undefined && { title: s.metadata.title }),
      path: shown(io, s.uri),
      bundled: s.bundled,
      lines: s.lines.length,
      paragraphs: s.paragraphs.length,
      hash: s.hash,
      metadata: s.metadata,
    })),
    bibliography: [...bibliographyKeys],
    problems: problems.map((p) => ({
      ...(p.file !== undefined && { path: shown(io, p.file) }),
      code: p.code,
      severity: p.severity,
      message: formatMessage(p.message),
      ...(p.span && { start: p.span.start, end: p.span.end }),
    })),
  };
}

/** `sources list` for people: a source a line, keys below each other. */
export function prettySources(io: Io, sources: readonly Source[], works: number): string {
  const paint = painter(io);
  const width = Math.min(40, Math.max(0, ...sources.map((s) => s.key.length)));
  const lines = sources.map((s) => {
    const facts = [s.metadata.title, describeAuthorship(s), `${s.lines.length} lines`];
    const about = facts
      .filter((f) => f !== undefined)
      .map(visible)
      .join(' · ');
    const place = s.bundled ? '(bundled)' : visible(shown(io, s.uri));
    return `${paint('bold', visible(s.key).padEnd(width))}  ${about}  ${paint('dim', place)}\n`;
  });
  const count = `${sources.length} ${sources.length === 1 ? 'source' : 'sources'}`;
  const known = works === 0 ? '' : `, ${works} more ${works === 1 ? 'work' : 'works'} in bibliographies`;
  return `${lines.join('')}${lines.length === 0 ? '' : '\n'}${count}${known}\n`;
}
