/** Why a website or a screen did not show something, and what to do; kept as the reason of the publication. */
import type { IssueSentence } from './sop-issues.ts';

function say(id: (channel: string) => string, en: (channel: string) => string): IssueSentence {
  return { id: (issue) => id(String(issue.data['channel'] ?? '')), en: (issue) => en(String(issue.data['channel'] ?? '')) };
}

export const deliveryIssues: Readonly<Record<string, IssueSentence>> = {
  'delivery.not-publishing': say((channel) => `Kanal "${channel}" tidak sedang menunggu penayangan.`, (channel) => `The channel "${channel}" is not waiting to be published.`),
  'delivery.not-withdrawing': say((channel) => `Kanal "${channel}" tidak sedang menunggu penarikan.`, (channel) => `The channel "${channel}" is not waiting to be withdrawn.`),
  'delivery.nothing-left': say(
    (channel) => `Tidak ada bagian naskah yang boleh tayang pada kanal "${channel}". Periksa bagian yang tidak disetujui, lalu tayangkan kembali.`,
    (channel) => `No part of the content may be shown on "${channel}". Look at the refused parts and publish again.`,
  ),
  'delivery.window-over': say(
    (channel) => `Jangka waktu tayang pada "${channel}" sudah lewat. Tetapkan waktu tayang yang baru, lalu tayangkan kembali.`,
    (channel) => `The time to show it on "${channel}" is over. Set a new one and publish again.`,
  ),
  'delivery.broken': say(
    (channel) => `Penayangan pada "${channel}" belum berhasil setelah dicoba berulang kali karena gangguan sistem. Ulangi penayangan; bila tetap gagal, hubungi pengelola server.`,
    (channel) => `Publishing on "${channel}" failed after repeated attempts. Publish again; if it keeps failing, call the operator of the system.`,
  ),
  'screen.size': say(
    () => 'Lebar dan tinggi layar masing-masing harus antara 64 dan 16.384 piksel. Perbaiki ukurannya.',
    () => 'A screen measures between 64 and 16,384 pixels on each side.',
  ),
  'screen.channel-unknown': say((channel) => `Kanal "${channel}" bukan kanal layar kantor ini. Tambahkan kanal videotron lebih dahulu.`, (channel) => `"${channel}" is no screen channel of this office. Add a videotron channel first.`),
  'screen.unknown': say(() => 'Layar tidak ditemukan di kantor ini.', () => 'No such screen in this office.'),
  'showings.implausible': say(
    () => 'Laporan tayangan tidak masuk akal: jumlah atau waktunya di luar batas. Periksa jam pada pemutar.',
    () => 'The report of showings is implausible: check the clock of the player.',
  ),
};
