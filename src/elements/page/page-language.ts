/** The page says in its own `lang` which language its words are in. */
import './fill-in.ts';
import { askLanguageOf } from '../../texts/language.ts';

askLanguageOf(() => (document.documentElement.lang === 'en' ? 'en' : 'id'));
