/** Form fields as a page calls them: their labels, and sentences about a field that was not filled in well. */
import { inBoth } from './language.ts';

export const fieldWords = inBoth({
  title: 'Judul', urgency: 'Kecepatan', securityLevel: 'Keamanan', eventDate: 'Tanggal kegiatan', note: 'Catatan', files: 'Lampiran', period: 'Periode', corrects: 'Berkas yang diralat',
  source: 'Asal', letterNumber: 'Nomor surat', letterDate: 'Tanggal surat', subject: 'Perihal', kind: 'Jenis', agency: 'Instansi', contact: 'Kontak', purpose: 'Keperluan',
  receivers: 'Penerima', instructions: 'Isi disposisi', due: 'Batas waktu', answer: 'Keputusan', comment: 'Catatan', backTo: 'Dikembalikan ke', refused: 'Bagian yang ditolak', reason: 'Alasan',
  classification: 'Klasifikasi', channels: 'Kanal', channel: 'Kanal', from: 'Mulai', until: 'Sampai', to: 'Sampai', outcome: 'Hasil', link: 'Tautan', proof: 'Bukti', classificationCode: 'Kode klasifikasi',
  location: 'Letak arsip', minutes: 'Notulen', heldOn: 'Tanggal rapat', attendance: 'Daftar hadir', followUps: 'Tindak lanjut', text: 'Isi', item: 'Butir', result: 'Hasil', report: 'Laporan', authority: 'Dasar',
  summary: 'Ringkasan', category: 'Kategori', informationKind: 'Jenis informasi', blocks: 'Isi naskah', media: 'Gambar', alt: 'Keterangan pengganti', caption: 'Keterangan gambar', credit: 'Pemotret atau sumber', variants: 'Materi kanal',
  zone: 'Zona waktu', government: 'Pemerintah daerah', phone: 'Telepon', file: 'Berkas', dari: 'Dari', sampai: 'Sampai', name: 'Nama', slug: 'Nama pada alamat web', person: 'Nama', email: 'Surel', password: 'Kata sandi', key: 'Kode kanal', address: 'Alamat', decree: 'Nomor surat perintah', positionId: 'Jabatan', personId: 'Pegawai', scopes: 'Wewenang',
  textLimit: 'Batas panjang', hashtagLimit: 'Batas tagar', mentionLimit: 'Batas sebutan akun', again: 'Ulangi kata sandi', linkHosts: 'Alamat tautan', list: 'Daftar', listSource: 'Dasar daftar', step: 'Langkah', phrases: 'Kalimat siap pakai untuk disposisi', form: 'formulir',
}, {
  title: 'Title', urgency: 'Urgency', securityLevel: 'Security', eventDate: 'Date of the event', note: 'Note', files: 'Attachments', period: 'Period', corrects: 'Case being corrected',
  source: 'Origin', letterNumber: 'Letter number', letterDate: 'Letter date', subject: 'Subject', kind: 'Kind', agency: 'Agency', contact: 'Contact', purpose: 'Purpose',
  receivers: 'Receivers', instructions: 'Instructions', due: 'Due date', answer: 'Decision', comment: 'Note', backTo: 'Sent back to', refused: 'Refused parts', reason: 'Reason',
  classification: 'Classification', channels: 'Channels', channel: 'Channel', from: 'From', until: 'Until', to: 'Until', outcome: 'Result', link: 'Link', proof: 'Proof', classificationCode: 'Classification code',
  location: 'Place of the record', minutes: 'Minutes', heldOn: 'Date of the meeting', attendance: 'Attendance', followUps: 'Follow-ups', text: 'Text', item: 'Item', result: 'Result', report: 'Report', authority: 'Authority',
  summary: 'Summary', category: 'Category', informationKind: 'Kind of information', blocks: 'Text', media: 'Pictures', alt: 'Description', caption: 'Caption', credit: 'Credit', variants: 'Text for a channel',
  zone: 'Time zone', government: 'Regional government', phone: 'Telephone', file: 'File', dari: 'From', sampai: 'Until', name: 'Name', slug: 'Name in the web address', person: 'Name', email: 'E-mail', password: 'Password', key: 'Key', address: 'Address', decree: 'Number of the decree', positionId: 'Post', personId: 'Person', scopes: 'Rights',
  textLimit: 'Longest text', hashtagLimit: 'Hashtag limit', mentionLimit: 'Mention limit', again: 'Repeated password', linkHosts: 'Link addresses', list: 'List', listSource: 'Decree of the list', step: 'Step', phrases: 'Ready sentences for dispositions', form: 'form',
});

/** `channels.0.from` → "Mulai". */
export function wordField(place: string): string {
  const words: Readonly<Record<string, string>> = fieldWords;
  const named = place.split('.').filter((part) => words[part] !== undefined).at(-1);
  return named === undefined ? fieldWords.form : words[named]!;
}
