import { expect, it } from 'vitest';
import { readBibliography } from '../../../src/source/bibliography/read.js';
import { writeBibtex } from '../../../src/source/bibliography/writeBibtex.js';

const items = [
  {
    id: 'ruiz2020',
    type: 'article-newspaper',
    title: 'Trees & {Rivers}: 100% of_them',
    author: [{ family: 'Ruiz', given: 'Ana' }, { literal: 'The Post' }],
    issued: { 'date-parts': [[2020, 5, 2]] },
    'container-title': 'The Post',
    URL: 'https://example.org/a_b',
  },
  { id: 'minutes', type: 'document', title: '[Minutes of 2 May]' },
];

it('writes what is known, escaped, and nothing else', () => {
  const text = writeBibtex(items);
  expect(text).toContain('@article{ruiz2020,\n  author = {Ruiz, Ana and {The Post}},');
  expect(text).toContain('title = {{Trees \\& \\{Rivers\\}: 100\\% of\\_them}}');
  expect(text).toContain('journal = {The Post}');
  expect(text).toContain('@misc{minutes,\n  title = {{[Minutes of 2 May]}},\n}');
});

it('is read back by our own reader', () => {
  const bytes = new TextEncoder().encode(writeBibtex(items));
  const { value, problems } = readBibliography({ uri: 'a', name: 'a.bib', bytes });
  expect(problems).toEqual([]);
  expect(value.map((e) => e.key)).toEqual(['ruiz2020', 'minutes']);
  expect(value[0]?.item.author?.[0]).toEqual({ family: 'Ruiz', given: 'Ana' });
});
