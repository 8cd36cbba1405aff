import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { takeLanguage } from './take-language.ts';

it('speaks Indonesian unless it is told otherwise, and hands on the rest of the command', () => {
  expect(takeLanguage(['ledger', 'verify'])).toEqual({ language: 'id', words: ['ledger', 'verify'] });
  expect(takeLanguage(['ledger', '--lang', 'en', 'verify'])).toEqual({ language: 'en', words: ['ledger', 'verify'] });
  expect(takeLanguage(['serve', '--lang', 'jv'])).toEqual({ language: 'id', words: ['serve'] });
});

it('answers a command in the language it asks for', () => {
  const say = (...words: string[]) => execFileSync(process.execPath, [join(import.meta.dirname, '..', 'main.ts'), ...words], { encoding: 'utf8' });
  expect(say('help')).toContain('jalankan server');
  expect(say('help', '--lang', 'en')).toContain('run the server');
});
