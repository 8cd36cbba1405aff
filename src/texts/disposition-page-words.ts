/** Words around a disposition sheet on its page. */
import { inBoth } from './language.ts';

export const dispositionPageWords = inBoth({
  title: 'Lembar disposisi',
  print: ' · cetak lewat menu peramban (Ctrl+P); ukuran A5 atau A4.',
}, {
  title: 'Disposition sheet',
  print: ' · print from the menu of the browser (Ctrl+P); size A5 or A4.',
});
