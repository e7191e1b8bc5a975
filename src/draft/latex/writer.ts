import type { CitedWork } from '../citing/work.js';
import type { DraftWriter } from '../language.js';
import type { Draft } from '../model.js';

/** biblatex's commands that have a form for several works, each with its own notes (`\autocites`). */
const multicite =
  /^\\([Aa]utocite|[Pp]arencite|[Cc]ite|[Ff]ootcite|[Ss]martcite|[Ss]upercite)s?((?:(?:\[[^\][\r\n]{0,300}\]){0,2}\{[^{}]{1,500}\}){1,30})$/;

/** LaTeX, with the citation commands that the draft itself uses. */
export const latexWriter: DraftWriter = {
  marks: { open: '``', close: "''" },
  escape: escapeLatex,
  cite: (work, draft) => `\\${citeCommand(draft)}${note(work)}{${work.key}}`,
  addTo(citation, work, draft) {
    const { start, end } = citation;
    const written = draft.text.slice(start, end);
    const isBare = /^\\[a-zA-Z]+\*?\{[^{}]{1,500}\}$/.test(written);
    if (isBare && work.locator === undefined)
      return { start: end - 1, end: end - 1, newText: `,${work.key}` };
    const m = usesNatbib(draft.text) ? null : multicite.exec(written);
    return m ? { start, end, newText: `\\${m[1]}s${m[2]}${note(work)}{${work.key}}` } : undefined;
  },
  note: (words) => ({ mark: `\\footnote{${words}}` }),
  link: (words, url) => `\\href{${url.replace(/[%#&_]/g, '\\$&')}}{${words}}`,
  block: (paragraphs, citation) => {
    const words = paragraphs.join('\n\n') + (citation === '' ? '' : ` ${citation}`);
    return `\\begin{quote}\n${words}\n\\end{quote}`;
  },
  comment: (text) => `% ${text}`,
  inlineComment: (text) => `% ${text}`,
};

/** `[para. 8]`, in braces where it has a bracket itself. */
function note({ locator }: CitedWork): string {
  if (locator === undefined) return '';
  return /[[\]]/.test(locator) ? `[{${locator}}]` : `[${locator}]`;
}

function usesNatbib(text: string): boolean {
  return /\\usepackage(?:\[[^\]\n]{0,200}\])?\{[^}\n]{0,200}natbib|\\cite[pt]\*?[[{]/.test(text);
}

/** The command that the draft cites with already; failing that, the one of the package that it loads. */
function citeCommand({ text, citations }: Draft): string {
  for (const c of citations) {
    if (c.form !== 'bracketed') continue;
    const used = /^\\(autocite|parencite|footcite|smartcite|citep|cite)s?\*?[[{]/.exec(
      text.slice(c.start, c.start + 20),
    );
    if (used) return used[1]!;
  }
  if (usesNatbib(text)) return 'citep';
  // Without biblatex, the kernel's own command is all there is.
  return /\\bibliography\{/.test(text) && !/biblatex/.test(text) ? 'cite' : 'autocite';
}

/** LaTeX's own characters as commands; dashes and marks as they are, which LaTeX reads since 2018 (UTF-8 by default). */
function escapeLatex(text: string): string {
  return text
    .replace(/[\\{}]|[&%$#_]|[~^`]/g, (c) => {
      if (c === '\\') return '\\textbackslash{}';
      if (c === '~') return '\\textasciitilde{}';
      if (c === '`') return '\\textasciigrave{}';
      return c === '^' ? '\\textasciicircum{}' : `\\${c}`;
    })
    .replace(/-(?=-)/g, '-{}')
    .replace(/"/g, "''");
}
