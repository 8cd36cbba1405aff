/** The other language, by its own name. */
import { languageNow } from '../../texts/language.ts';

export function LanguageSwitch() {
  const other = languageNow() === 'id' ? 'en' : 'id';
  return (
    <form method="post" action="/bahasa" class="language">
      <button name="bahasa" value={other} lang={other} class="link">{other === 'en' ? 'English' : 'Bahasa Indonesia'}</button>
    </form>
  );
}
