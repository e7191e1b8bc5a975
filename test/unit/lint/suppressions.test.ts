import { describe, expect, it } from 'vitest';
import { buildCorpus } from '../../../src/corpus/build.js';
import { draftLanguages, languageFor, parseDraft } from '../../../src/draft/registry.js';
import { codeActions } from '../../../src/ide/codeActions.js';
import { analyze } from '../../../src/lint/analyze.js';
import { type Config, defaultConfig } from '../../../src/lint/config.js';
import { applyEdits } from '../../../src/lint/editorial.js';
import { lint } from '../../../src/lint/run.js';
import { readSource } from '../../../src/source/read.js';
import { formatMessage } from '../../../src/util/message.js';

const bytes = new TextEncoder().encode('The council approved the plan on Monday after a long debate.\n');
const { source } = readSource({ uri: 'council', name: 'council.txt', bytes });
const corpus = buildCorpus([source!]);

function check(text: string, language = 'markdown', config: Partial<Config> = {}, sources = corpus) {
  const analysis = analyze({
    draft: parseDraft(text, language),
    corpus: sources,
    config: { ...defaultConfig, ...config },
  });
  const findings = lint(analysis);
  return { analysis, findings, told: findings.map((f) => `${f.rule}: ${formatMessage(f.message)}`) };
}

const claim = 'The French parliament voted to send ten thousand soldiers to Odessa last spring.';

describe('a comment that silences nothing', () => {
  it('is told, with what is idle in it', () => {
    const idle =
      '<!-- sourceline-disable-next-line unknown-quotation -->\nThe council approved the plan on Monday [@council].\n';
    expect(check(idle).told).toEqual([
      'unused-suppression: This comment silences nothing: “unknown-quotation” does not fire here.',
    ]);
    expect(check('<!-- sourceline-disable-next-line -->\n## Notes\n').told).toEqual([
      'unused-suppression: This comment silences nothing.',
    ]);
  });

  it('is told where it names no rule', () => {
    const { findings, told } = check(`<!-- sourceline-disable-next-line unsuported-claim -->\n${claim}\n`);
    expect(told[0]).toBe(
      'unused-suppression: There is no rule “unsuported-claim”. Did you mean “unsupported-claim”?',
    );
    expect(findings[0]?.fixes.map((f) => formatMessage(f.title))).toEqual([
      'Silence “unsupported-claim”',
      'Remove the comment',
    ]);
  });

  it('is removed with its line, and with the comment that ends it', () => {
    const fixed = (text: string) => {
      const found = check(text).findings.filter((f) => f.rule === 'unused-suppression');
      return applyEdits(text, found[0]!.fixes[0]!.edits);
    };
    expect(
      fixed('A.\r\n\r\n<!-- sourceline-disable -->\r\n## B\r\n<!-- sourceline-enable -->\r\nC?\r\n'),
    ).toBe('A.\r\n\r\n## B\r\nC?\r\n');
    expect(fixed('What then? <!-- sourceline-disable-line -->\n')).toBe('What then?\n');
    expect(
      fixed(`<!-- sourceline-disable-next-line unknown-quotation, unsupported-claim -->\n${claim}\n`),
    ).toBe(`<!-- sourceline-disable-next-line unsupported-claim -->\n${claim}\n`);
  });

  it('is not told where it silences, for rules that are off, without sources, and for own analysis', () => {
    const comment = (rules: string) => `<!-- sourceline-disable-next-line${rules} -->\n${claim}\n`;
    expect(check(comment(' unsupported-claim')).told).toEqual([]);
    expect(check(comment('')).told).toEqual([]);
    expect(
      check(comment(' unsupported-claim'), 'markdown', { rules: { 'unsupported-claim': 'off' } }).told,
    ).toEqual([]);
    expect(check(comment(' unknown-quotation'), 'markdown', {}, buildCorpus([])).told).toEqual([]);
    expect(check('<!-- sourceline-analysis -->\nWhat then?\n').told).toEqual([]);
  });
});

/** A paragraph of two lines, a list item and a paragraph of one line, as each language writes them. */
const drafts: Readonly<Record<string, string>> = {
  asciidoc: `What is this,\nand what then? ${claim}\n\n* ${claim}\n\n${claim}\n`,
  html: `<p>What is this,\nand what then? ${claim}</p>\n\n<ul>\n<li>${claim}</li>\n</ul>\n\n<p>${claim}</p>\n`,
  latex: `What is this,\nand what then? ${claim}\n\n\\begin{itemize}\n  \\item ${claim}\n\\end{itemize}\n\n${claim}\n`,
};

describe.each(draftLanguages.map((l) => [l.ids[0]!]))('silencing in %s', (id) => {
  it('works for the line, the draft and own analysis, wherever the finding is', () => {
    const text = drafts[id] ?? `What is this,\nand what then? ${claim}\n\n- ${claim}\n\n${claim}\n`;
    const { analysis, findings } = check(text, id);
    const claims = findings.filter((f) => f.rule === 'unsupported-claim');
    expect(claims).toHaveLength(3);
    for (const finding of claims) {
      const actions = codeActions(analysis, findings, finding).filter((a) => a.rule === 'unsupported-claim');
      const silencing = actions.filter((a) => /Silence|own analysis/.test(formatMessage(a.title)));
      const isInside = text.lastIndexOf('\n', finding.start) > text.lastIndexOf('\n\n', finding.start) + 1;
      const canLine =
        !isInside ||
        languageFor(id)!.write.inlineComment('') !== undefined ||
        text[finding.start - 2] !== '?';
      expect(silencing.length).toBe(canLine ? 3 : 1);
      for (const action of silencing) {
        const after = check(applyEdits(text, action.edits), id);
        const left = after.findings.filter((f) => f.rule === 'unsupported-claim').length;
        expect([
          formatMessage(action.title),
          left,
          after.findings.filter((f) => f.rule === 'unused-suppression'),
        ]).toEqual([formatMessage(action.title), /draft/.test(formatMessage(action.title)) ? 0 : 2, []]);
      }
    }
  });
});

describe.each(draftLanguages.map((l) => [l.ids[0]!, l] as const))('comments in %s', (id, language) => {
  const { comment, inlineComment, commentStandsAlone } = language.write;
  const paragraph = id === 'html' ? `<p>${claim}</p>` : claim;
  const gap = commentStandsAlone ? '\n\n' : '\n';
  const above = (words: string) => `${comment(words)}${gap}${paragraph}\n`;
  const told = (text: string) => check(text, id).findings.map((f) => f.rule);

  it.each(['', ' unsupported-claim', ' unsupported-claim, unknown-quotation -- a reason'])(
    'silence all rules, or some:%s',
    (rules) => {
      const idle = rules.includes(',') ? ['unused-suppression'] : [];
      expect(told(above(`sourceline-disable-next-line${rules}`))).toEqual(idle);
      expect(told(`${comment(`sourceline-disable-file${rules}`)}\n\n${paragraph}\n\n${paragraph}\n`)).toEqual(
        idle,
      );
      const block = `${comment(`sourceline-disable${rules}`)}\n\n${paragraph}\n\n${comment('sourceline-enable')}\n\n${paragraph}\n`;
      expect(told(block)).toEqual([...idle, 'unsupported-claim']);
      const atEnd = inlineComment(`sourceline-disable-line${rules}`);
      if (atEnd !== undefined)
        expect(told(`${paragraph} ${atEnd}\n\n${paragraph}\n`).sort()).toEqual(
          ['unsupported-claim', ...idle].sort(),
        );
    },
  );

  it('leave other rules alone, and are told where they silence nothing', () => {
    expect(told(above('sourceline-disable-next-line unknown-quotation')).sort()).toEqual([
      'unsupported-claim',
      'unused-suppression',
    ]);
  });

  it('mark the writer’s own analysis', () => {
    expect(told(above('sourceline-analysis'))).toEqual([]);
  });
});
