/** Browser modules speak the language of the page they are on. */
import { askLanguageOf } from '../../texts/language.ts';

askLanguageOf(() => (document.documentElement.lang === 'en' ? 'en' : 'id'));
