import fc from 'fast-check';
import { expect, it } from 'vitest';
import { lightPattern } from '../../../src/text/lightPattern.js';

const patterns = [
  /(?:^|[^\p{L}])(\p{L}[\p{Ll}-]{0,39}) $/u,
  /^[^.!?“”"\p{Lu}]{0,6}\b(hers|[\p{L}’'-]+)\b/u,
  /(?:^|\s)(?:the|its) (\p{L}[\p{L}\p{N}\p{M}]*),\s$/iu,
  /\p{L}{2}\]|[[\]\p{Lu}]x/u,
];

it('tells of every text what the pattern tells that it stands for', () => {
  const text = fc
    .array(fc.constantFrom(...'aAzé Éßx²9-,.’“”[]\u00a0\u0301\u{1d400}K\n', 'hers', 'the ', 'Its '), {
      maxLength: 12,
    })
    .map((parts) => parts.join(''));
  fc.assert(
    fc.property(
      fc.constantFrom(...patterns),
      fc.oneof(
        text,
        text.map((t) => `${t} `),
        text.map((t) => `the ${t}, `),
      ),
      (pattern, t) => {
        const light = lightPattern(pattern);
        expect(light.test(t)).toBe(pattern.test(t));
        expect(light.exec(t)?.slice()).toEqual(pattern.exec(t)?.slice());
      },
    ),
    { numRuns: 2_000 },
  );
});

it('has no class of ASCII for a script', () => {
  expect(() => lightPattern(/\p{scx=Han}/u)).toThrow();
});
