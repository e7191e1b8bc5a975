import { describe, expect, test } from 'vitest';
import { isClaim } from '../../../src/draft/claims.js';
import { isForeign } from '../../../src/text/language.js';

describe('languages other than English', () => {
  test.each([
    'Der Rat hat das Vorhaben mit knapper Mehrheit abgelehnt.',
    'Le président russe a rejeté jeudi un cessez-le-feu immédiat.',
    'El presidente ruso rechazó el jueves un alto el fuego inmediato.',
    'Il presidente russo ha respinto la proposta di una tregua.',
    'De president verwierp het voorstel voor een wapenstilstand.',
    '普京拒绝了停火。',
    'Президент отклонил предложение.',
  ])('%s is no claim that is judged', (sentence) => {
    expect(isForeign(sentence)).toBe(true);
    expect(isClaim(sentence)).toBe(false);
  });

  test.each([
    'Los Angeles is three hours west, Las Vegas three hours east.',
    'The Wall Street Journal quoted Charles de Gaulle.',
    'El Niño and La Niña brought rain to Le Mans.',
    'Putin rejected a ceasefire.',
    '',
  ])('English: %s', (sentence) => {
    expect(isForeign(sentence)).toBe(false);
  });
});
