/** Words of the publication ledger: what stands where, with its link. */
import { inBoth } from './language.ts';

export const ledgerWords = inBoth({
  title: 'Buku tayangan',
  every: 'Semua',
  word: 'Kata',
  channel: 'Kanal',
  state: 'Keadaan',
  fromDay: 'Dari tanggal',
  toDay: 'Sampai tanggal',
  order: 'Urutan',
  newestFirst: 'Terbaru dahulu',
  oldestFirst: 'Terlama dahulu',
  takeCsv: 'Unduh CSV',
  none: 'Belum ada tayangan',
  noneHint: 'Tayangan muncul di sini begitu langkah penayangan dikerjakan.',
  heads: { case: 'Berkas', channel: 'Kanal', state: 'Keadaan', reason: 'Alasan', link: 'Tautan', at: 'Waktu' },
}, {
  title: 'Publication ledger',
  every: 'All',
  word: 'Word',
  channel: 'Channel',
  state: 'State',
  fromDay: 'From',
  toDay: 'To',
  order: 'Order',
  newestFirst: 'Newest first',
  oldestFirst: 'Oldest first',
  takeCsv: 'Download CSV',
  none: 'Nothing published yet',
  noneHint: 'Publications appear here as soon as a publishing step is carried out.',
  heads: { case: 'Case', channel: 'Channel', state: 'State', reason: 'Reason', link: 'Link', at: 'Time' },
});
