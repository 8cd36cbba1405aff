/** Words in a browser are of the language of the page. */
import { askLanguageOf } from '../../texts/language.ts';

askLanguageOf(() => (document.documentElement.lang === 'en' ? 'en' : 'id'));
