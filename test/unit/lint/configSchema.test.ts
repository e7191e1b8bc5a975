import { readFileSync, writeFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { configSchema } from '../../../src/lint/config/schema.js';
import { defaultConfig, parseConfig } from '../../../src/lint/config.js';

const file = new URL('../../../media/schema/sourceline.schema.json', import.meta.url);

// With SOURCELINE_UPDATE=1 the file is written again (run Biome over it).
it('is what media/schema/sourceline.schema.json says', () => {
  const schema = JSON.parse(JSON.stringify(configSchema()));
  if (process.env.SOURCELINE_UPDATE) writeFileSync(file, `${JSON.stringify(schema, undefined, 2)}\n`);
  expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual(schema);
});

it('has exactly the keys that the reader knows, with values that it takes', () => {
  const { properties } = configSchema();
  expect(Object.keys(properties).sort()).toEqual(['$schema', ...Object.keys(defaultConfig)].sort());
  const defaults = Object.fromEntries(
    Object.entries(properties).flatMap(([key, p]) => ('default' in p ? [[key, p.default]] : [])),
  );
  const rules = Object.fromEntries(
    Object.entries(properties.rules.properties).map(([code, p]) => [code, p.default]),
  );
  const { value, problems } = parseConfig(JSON.stringify({ ...defaults, rules }), 'f');
  expect(problems).toEqual([]);
  expect({ ...value, rules: {} }).toEqual(defaultConfig);
});
