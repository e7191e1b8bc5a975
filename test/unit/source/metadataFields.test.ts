import { describe, expect, it } from 'vitest';
import { editableFields, fieldText, withField } from '../../../src/source/metadataFields.js';

const item = {
  id: 'ruiz-2024',
  type: 'article-newspaper',
  title: 'The River Plan',
  author: [{ family: 'Ruiz', given: 'Ana' }, { literal: 'Reuters' }],
  issued: { 'date-parts': [[2024, 3, 5]] },
  'container-title': 'The Herald',
  publisher: 'Herald Group',
  URL: 'https://example.org/a',
};

describe('fields of metadata', () => {
  it('are the same when written as they are read', () => {
    for (const field of editableFields) expect(withField(item, field, fieldText(item, field))).toEqual(item);
    expect(fieldText(item, 'author')).toBe('Ruiz, Ana; Reuters');
    expect(fieldText(item, 'issued')).toBe('2024-03-05');
  });

  it('go when they are emptied, but not the key', () => {
    expect(withField(item, 'author', ' ')).not.toHaveProperty('author');
    expect(withField(item, 'id', '')).toBeUndefined();
  });

  it('are refused where they cannot be what they are for', () => {
    for (const date of ['May 2024', '2024-13', '2024-02-99', '24'])
      expect(withField(item, 'issued', date)).toBeUndefined();
    for (const key of ['two words', 'a]b', '@a', 'a.']) expect(withField(item, 'id', key)).toBeUndefined();
    expect(withField(item, 'URL', 'javascript:alert(1)')).toBeUndefined();
  });
});
