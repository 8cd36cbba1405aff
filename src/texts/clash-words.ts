/** Two people changed the same part at once. */
import { inBoth } from './language.ts';

export const clashWords = inBoth({
  title: 'Pilih tulisan yang dipakai',
  what: 'Bagian lain sudah digabungkan pada isian di bawah. Bagian berikut diubah oleh Anda dan orang lain bersamaan; keduanya masih ada. Pilih, lalu simpan kembali.',
  thisPart: 'Bagian ini',
  mine: 'Tulisan Anda',
  theirs: (names: string) => `Tulisan ${names}`,
  used: 'Yang dipakai',
  deleteAsMine: 'Hapus bagian ini, seperti yang Anda lakukan',
  deleteAsTheirs: (names: string) => `Hapus bagian ini, seperti yang dilakukan ${names}`,
  both: 'Keduanya, berurutan; dirapikan kemudian',
  deleted: 'Dihapus.',
}, {
  title: 'Choose the text to use',
  what: 'Other parts have been joined in the form below. You and somebody else changed the following at the same time; both are still there. Choose, then save again.',
  thisPart: 'This part',
  mine: 'Your text',
  theirs: (names: string) => `Text of ${names}`,
  used: 'Use',
  deleteAsMine: 'Delete this part, as you did',
  deleteAsTheirs: (names: string) => `Delete this part, as ${names} did`,
  both: 'Both, one after the other; to be tidied up later',
  deleted: 'Deleted.',
});
