/** A correction: which published text it is about, and how it goes. */
import { inBoth } from './language.ts';

export const correctionWords = inBoth({
  corrects: 'Meralat naskah yang sudah tayang',
  title: (title: string) => (/^ralat\b/i.test(title) ? title : `Ralat: ${title}`),
  hint: 'Tuliskan pada isian Catatan apa yang keliru dan bagaimana yang benar. Ralat diperiksa menurut SOP seperti berkas lain; setelah tayang, halaman semula menyebutkan ralat ini.',
}, {
  corrects: 'This corrects a published text',
  title: (title: string) => (/^ralat\b/i.test(title) ? title : `Ralat: ${title}`),
  hint: 'In the field Note, write what is wrong and what is right. A correction is checked by the SOP like any other case; once it is published, the original page says so.',
});
