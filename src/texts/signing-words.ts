/** Yes, in part, or no. */
import { inBoth } from './language.ts';

export const signingWords = inBoth({
  decision: 'Keputusan Anda',
  answers: { ya: 'Ya, naskah ini benar dan boleh dilanjutkan', sebagian: 'Sebagian, ada bagian yang tidak boleh tayang', tidak: 'Tidak, kembalikan untuk diperbaiki' },
  parts: 'Bagian demi bagian',
  partsHint: 'Pilih Tidak pada bagian yang tidak boleh tayang dan tulis alasannya. Bagian lain tetap dilanjutkan.',
  backToHint: 'Berlaku bila Anda memilih Tidak.',
  bySop: 'Arah yang ditetapkan SOP.',
  noteHint: 'Wajib bila Anda memilih Tidak, kecuali kata-katanya sudah dicatat di atas: tulis apa yang harus diperbaiki.',
  classification: 'Klasifikasi naskah',
  classificationHint: (usual: string) => `Golongan naskah bila SOP meminta Anda menetapkannya, misalnya ${usual}. Selain itu, kosongkan.`,
  whyNot: (part: string) => `Alasan ${part} tidak boleh tayang`,
  refuse: 'Tolak dan akhiri berkas',
  step: (printed: string, activity: string) => `Langkah ${printed}: ${activity}`,
}, {
  decision: 'Your decision',
  answers: { ya: 'Yes, this text is right and may go on', sebagian: 'In part, some of it must not be published', tidak: 'No, send it back to be mended' },
  parts: 'Part by part',
  partsHint: 'Choose No for a part that must not be published and give the reason. The other parts go on.',
  backToHint: 'Counts if you choose No.',
  bySop: 'The way of the SOP.',
  noteHint: 'Required if you choose No, unless the words are remarked on above: write what must be mended.',
  classification: 'Classification of the text',
  classificationHint: (usual: string) => `The class of the text where the SOP asks you for it, e.g. ${usual}. Leave it empty otherwise.`,
  whyNot: (part: string) => `Why ${part} must not be published`,
  refuse: 'Refuse and end the case',
  step: (printed: string, activity: string) => `Step ${printed}: ${activity}`,
});
