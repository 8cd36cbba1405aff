import { describe, expect, test } from 'vitest';
import { VERBS } from './definition.ts';
import { SCHEMA_ID, sopJsonSchema } from './json-schema.ts';

describe('the published schema', () => {
  const schema = sopJsonSchema() as { properties: Record<string, { description?: string; title?: string; items?: unknown }>; required: string[]; additionalProperties: boolean };

  test('has its address, its required keys and every verb', () => {
    expect(schema).toMatchObject({ $id: SCHEMA_ID, required: ['kentongan', 'title', 'performers', 'steps'], additionalProperties: false });
    for (const verb of VERBS) expect(JSON.stringify(schema)).toContain(`"${verb}"`);
  });

  test('titles every key of the header', () => {
    expect(Object.entries(schema.properties).filter(([, property]) => !property.title).map(([key]) => key)).toEqual([]);
  });
});
