import { expect, it } from 'vitest';
import { preferredLanguage } from './language.ts';

it.each([
  ['', 'id'], ['en', 'en'], ['en-GB,id;q=0.5', 'en'], ['id,en', 'id'], ['en,id', 'en'], ['id;q=0.1, en;q=0.9', 'en'], ['en;q=0.1,id;q=0.9', 'id'], ['en-US,en;q=0.9', 'en'], ['EN', 'en'],
  ['*', 'id'], ['id;q=0, *', 'en'], ['en;q=0', 'id'], ['fr, en;q=0.3', 'en'], ['fr', 'id'], ['id-ID,id;q=0.9,en-US;q=0.8,en;q=0.7', 'id'], ['english', 'id'], ['en;q=x', 'id'], [';;q=,,', 'id'],
] as const)('answers "%s" in %s', (header, language) => {
  expect(preferredLanguage(header)).toBe(language);
});
