/** What the browser modules of a case say while somebody works: the posting kit, names after @, remarks on words. */
import { inBoth } from './language.ts';

export const caseToolWords = inBoth({
  copied: 'Sudah disalin',
  copyByHand: 'Tekan lama, lalu pilih Salin',
  stepDone: ' ✓ sudah',
  linkFits: (outlet: string) => `Tautan ${outlet} ini dapat dicatat.`,
  pasteLink: 'Tempel tautan',
  pasteByHand: 'Peramban tidak mengizinkan penempelan dari tombol ini. Tekan lama isian di atas (atau Ctrl+V), lalu pilih Tempel.',
  people: 'Pegawai',
  remarkOnThis: 'Beri catatan pada kata ini',
  remark: (number: number) => `Catatan ${number}`,
}, {
  copied: 'Copied',
  copyByHand: 'Press long, then choose Copy',
  stepDone: ' ✓ done',
  linkFits: (outlet: string) => `This link to ${outlet} can be recorded.`,
  pasteLink: 'Paste the link',
  pasteByHand: 'The browser does not let this button paste. Press long on the field above (or Ctrl+V), then choose Paste.',
  people: 'People',
  remarkOnThis: 'Remark on these words',
  remark: (number: number) => `Remark ${number}`,
});
