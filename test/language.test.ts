/** Words follow the language of whoever is answered: none may have been read before anybody asked. */
import { globSync } from 'node:fs';
import { expect, it } from 'vitest';
import { askLanguageOf, inBoth, languageNow } from '../src/texts/language.ts';

it('reads no word while a module loads', async () => {
  const early: string[] = [];
  askLanguageOf(() => {
    early.push(new Error('read early').stack?.split('\n').find((line) => /src\/(?!texts\/language)/.test(line))?.trim() ?? '?');
    return 'id';
  });
  const files = globSync('src/{texts,web,site,jobs,documents,api,doors}/**/*.{ts,tsx}').filter((file) => !file.includes('.test.') && !file.endsWith('.d.ts') && file !== 'src/doors/language.ts');
  expect(files.length).toBeGreaterThan(300);
  for (const file of files) await import(`../${file}`);
  expect(early).toEqual([]);
}, 120_000);

it('chooses a word when it is read', () => {
  let language: 'id' | 'en' = 'id';
  askLanguageOf(() => language);
  const words = inBoth({ save: 'Simpan', count: (n: number) => `${n} berkas` }, { save: 'Save', count: (n) => `${n} cases` });
  expect([words.save, words.count(2)]).toEqual(['Simpan', '2 berkas']);
  language = 'en';
  expect([words.save, words.count(2), languageNow()]).toEqual(['Save', '2 cases', 'en']);
});
