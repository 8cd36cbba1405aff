/** Acts outside the ordinary way of a case, each with what it means. */
import { inBoth } from './language.ts';

export const rareActWords = inBoth({
  title: 'Tindakan di luar alur biasa',
  means: {
    publishEmergency: 'Hanya untuk peringatan yang tidak dapat menunggu pemeriksaan, misalnya bencana. Naskah tayang lebih dahulu dengan alasan tertulis, lalu harus disahkan oleh orang lain.',
    skip: 'Bila langkah ini memang tidak diperlukan untuk berkas ini. Alasan dan dasarnya tercatat dalam riwayat.',
    end: 'Bila berkas batal dan tidak akan dilanjutkan. Berkas yang diakhiri tidak dapat dibuka kembali; catatannya tetap tersimpan.',
  },
}, {
  title: 'Acts outside the ordinary way',
  means: {
    publishEmergency: 'Only for a warning that cannot wait for its check, such as a disaster. The text goes out first, with a written reason, and must then be ratified by somebody else.',
    skip: 'When this step is not needed for this case. The reason and what it rests on are kept in the history.',
    end: 'When the case is called off and will not go on. A case that was ended cannot be opened again; its record is kept.',
  },
});
