import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { textDirective } from '../../../../src/draft/citing/fragment.js';

const at = (text: string, words: string, from = 0) => {
  const start = text.indexOf(words, from);
  return textDirective(text, { start, end: start + words.length });
};

describe('a text directive', () => {
  it('names short words, encoded', () => {
    expect(at('One, two. A well-known fact, he said.', 'A well-known fact')).toBe(
      '#:~:text=A%20well%2Dknown%20fact',
    );
  });

  it('names a long passage by its ends', () => {
    const long = 'We will plant four hundred trees along the river by next spring and more after that';
    expect(at(`Before. “${long},” she said.`, long)).toBe(
      '#:~:text=We%20will%20plant%20four%20hundred,spring%20and%20more%20after%20that',
    );
  });

  it('adds what stands before or behind where words are twice', () => {
    const text = 'First they met in May. Then the council met. Later they met in May.';
    expect(at(text, 'they met in May', 20)).toBe(
      '#:~:text=Then%20the%20council%20met.%20Later-,they%20met%20in%20May',
    );
    expect(at('They met. They met again.', 'They met')).toBe('#:~:text=They%20met,-.%20They%20met%20again');
  });

  it('is none where nothing tells a passage from others', () => {
    const paragraph = 'They met in May.\n\n';
    expect(at(paragraph.repeat(3), 'They met in May', 18)).toBeUndefined();
    expect(at('— … —', '…')).toBeUndefined();
  });

  it('leads to the passage and to no other', () => {
    const word = fc.constantFrom('they', 'met', 'in', 'May', 'again', 'and', 'left', '.', '\n\n');
    fc.assert(
      fc.property(fc.array(word, { minLength: 3, maxLength: 60 }), fc.nat(), fc.nat(14), (parts, from, n) => {
        const text = parts.join(' ');
        const first = from % parts.length;
        const start = parts.slice(0, first).join(' ').length + (first > 0 ? 1 : 0);
        const end = start + parts.slice(first, first + n + 1).join(' ').length;
        const directive = textDirective(text, { start, end });
        if (directive === undefined) return true;
        const words = [...text.slice(start, end).matchAll(/[a-z]+/gi)];
        return found(text, directive) === start + words[0]!.index;
      }),
      { numRuns: 2000 },
    );
  });
});

/** Where a browser would find a directive: a naive reading of the specification. */
function found(text: string, directive: string): number | undefined {
  const parts = directive.slice('#:~:text='.length).split(',');
  const prefix = parts[0]?.endsWith('-') ? decodeURIComponent(parts.shift()!.slice(0, -1)) : undefined;
  const suffix = parts.at(-1)?.startsWith('-') ? decodeURIComponent(parts.pop()!.slice(1)) : undefined;
  const start = decodeURIComponent(parts[0]!);
  const pattern = (s: string) =>
    `(?<![a-z])${s.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/ /g, '\\s+')}(?![a-z])`;
  const full = new RegExp(
    `${prefix === undefined ? '' : `${pattern(prefix)}\\s*`}(?<hit>${pattern(start)})${
      suffix === undefined ? '' : `\\s*${pattern(suffix)}`
    }`,
    'id',
  );
  return full.exec(text)?.indices?.groups?.hit?.[0];
}
