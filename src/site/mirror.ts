/**
 * The English pages are a mirror of the site below `en/`: page for page at the same address, so that links from page to page
 * are the same in both. Only what stands outside of the mirror (styles, pictures, feeds, the other language) is a step further up.
 */
import { languageNow, type Language } from '../texts/language.ts';
import { upFrom } from './paths.ts';

export const ENGLISH = 'en/';

/** What is said in a page's head and structured data, for each of both. */
export const LANGUAGES = ['id', 'en'] as const satisfies readonly Language[];

/** Where a page stands in a language: `kontak`, `en/kontak`. */
export function inMirror(path: string, language: Language = languageNow()): string {
  return language === 'en' ? ENGLISH + path : path;
}

/** From a page of the moment's language to what stands once for both. */
export function outside(from: string, to: string): string {
  return upFrom(inMirror(from)) + to || './';
}

/** From a page to the same page in the other language, or to another one there. */
export function toTwin(path: string, page = path): string {
  return outside(path, inMirror(page, languageNow() === 'en' ? 'id' : 'en'));
}

/** Marks what an office wrote, which is Indonesian, on a page that is not. */
export function ofOffice(): 'id' | undefined {
  return languageNow() === 'id' ? undefined : 'id';
}
