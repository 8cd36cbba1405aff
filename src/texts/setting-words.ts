/** The trace of settings in words: what was done, which fields, which values. */
import type { SettingArea, SettingChange, SettingValues } from '../core/settings/setting-change.ts';
import { mandateWords, modeWords, roleWords, scopeWords } from './choice-words.ts';
import { wordCivilDate } from './civil-date.ts';
import { timeWords } from './format-time.ts';
import { inBoth } from './language.ts';

export const areaWords = inBoth<Readonly<Record<SettingArea, string>>>({
  office: 'Kantor', site: 'Halaman dan layanan situs', mail: 'Surat elektronik', people: 'Pegawai', posts: 'Jabatan', mandates: 'Plt dan Plh', channels: 'Kanal', screens: 'Videotron', calendar: 'Kalender kerja', classifications: 'Klasifikasi arsip', sops: 'SOP', tokens: 'Token',
}, {
  office: 'Office', site: 'Pages and services of the site', mail: 'E-mail', people: 'People', posts: 'Posts', mandates: 'Plt and Plh', channels: 'Channels', screens: 'Screens', calendar: 'Working calendar', classifications: 'Archive classification', sops: 'SOPs', tokens: 'Tokens',
});

const changes = inBoth<Readonly<Record<SettingChange, (subject: string) => string>>>({
  'office.created': (s) => `Membuat kantor ${s}`, 'office.changed': () => 'Mengubah keterangan kantor', 'calendar.changed': () => 'Mengubah kalender kerja',
  'sheet.saved': (s) => `Menyimpan halaman ${s}`, 'mail.changed': (s) => `Mengatur server surat ${s}`, 'mail.removed': (s) => `Menghapus server surat ${s}`,
  'member.added': (s) => `Menambahkan pegawai ${s}`, 'member.changed': (s) => `Mengubah pegawai ${s}`, 'member.left': (s) => `Menonaktifkan akun pegawai ${s}`, 'member.returned': (s) => `Mengaktifkan kembali akun pegawai ${s}`, 'password.set': (s) => `Mengatur kata sandi baru untuk ${s}`,
  'post.added': (s) => `Menambahkan jabatan ${s}`, 'holding.began': (s) => `Mencatat pemangku jabatan ${s}`, 'holding.ended': (s) => `Mencatat akhir masa pemangku jabatan ${s}`,
  'mandate.granted': (s) => `Mencatat mandat untuk ${s}`, 'mandate.revoked': (s) => `Mencabut mandat ${s}`,
  'channel.added': (s) => `Menambahkan kanal ${s}`, 'channel.changed': (s) => `Mengubah kanal ${s}`,
  'screen.added': (s) => `Menambahkan layar ${s}`, 'screen.address-renewed': (s) => `Mengganti alamat pemutar layar ${s}`,
  'classifications.replaced': () => 'Mengganti daftar klasifikasi arsip', 'sop.adopted': (s) => `Memberlakukan SOP ${s}`, 'sop.retired': (s) => `Menyatakan SOP ${s} tidak berlaku`,
  'token.made': (s) => `Membuat token ${s}`, 'token.revoked': (s) => `Mencabut token ${s}`,
}, {
  'office.created': (s) => `Made the office ${s}`, 'office.changed': () => 'Changed what is said of the office', 'calendar.changed': () => 'Changed the working calendar',
  'sheet.saved': (s) => `Saved the page ${s}`, 'mail.changed': (s) => `Set the mail server ${s}`, 'mail.removed': (s) => `Took away the mail server ${s}`,
  'member.added': (s) => `Added ${s}`, 'member.changed': (s) => `Changed ${s}`, 'member.left': (s) => `Deactivated ${s}`, 'member.returned': (s) => `Activated ${s} again`, 'password.set': (s) => `Set a new password for ${s}`,
  'post.added': (s) => `Added the post ${s}`, 'holding.began': (s) => `Recorded the holder of ${s}`, 'holding.ended': (s) => `Ended the holding of ${s}`,
  'mandate.granted': (s) => `Recorded a mandate for ${s}`, 'mandate.revoked': (s) => `Revoked the mandate ${s}`,
  'channel.added': (s) => `Added the channel ${s}`, 'channel.changed': (s) => `Changed the channel ${s}`,
  'screen.added': (s) => `Added the screen ${s}`, 'screen.address-renewed': (s) => `Renewed the player address of ${s}`,
  'classifications.replaced': () => 'Replaced the archive classification', 'sop.adopted': (s) => `Adopted the SOP ${s}`, 'sop.retired': (s) => `Retired the SOP ${s}`,
  'token.made': (s) => `Made the token ${s}`, 'token.revoked': (s) => `Revoked the token ${s}`,
});

const fields = inBoth<Readonly<Record<string, string>>>({
  name: 'Nama', slug: 'Alamat singkat', admin: 'Administrator', zone: 'Zona waktu', role: 'Peran', active: 'Dipakai', person: 'Pegawai', position: 'Jabatan', from: 'Mulai', to: 'Sampai', kind: 'Jenis', decree: 'Dasar',
  scope: 'Terbatas pada', mode: 'Cara', link_hosts: 'Alamat tautan', text_limit: 'Batas panjang', ratio: 'Bentuk gambar', address: 'Alamat', channel: 'Kanal', width: 'Lebar', height: 'Tinggi', count: 'Jumlah kode', lines: 'Kode',
  version: 'Versi', bindings: 'Pelaksana', scopes: 'Wewenang', expiresAt: 'Berlaku sampai', hours: 'Jam kerja', special: 'Jam khusus', closed: 'Hari libur', government: 'Pemerintah daerah', agency: 'Nama pada kop', phone: 'Telepon',
  email: 'Surel', motto: 'Semboyan', colour: 'Warna situs', seal: 'Lambang', domain: 'Domain', defaultClassification: 'Klasifikasi bawaan', numbering: 'Penomoran', order: 'Urutan', cost: 'Biaya', time: 'Waktu', output: 'Produk', procedure: 'Prosedur', complaints: 'Pengaduan', requirements: 'Persyaratan', title: 'Judul', shown: 'Ditampilkan', host: 'Server', port: 'Port', user_name: 'Nama pengguna', sender_name: 'Nama pengirim', sender_address: 'Alamat pengirim', newPassword: 'Kata sandi baru', text_unit: 'Satuan batas', hashtag_limit: 'Batas tagar', mention_limit: 'Batas sebutan',
  kop: 'Kop', web: 'Situs lain', map: 'Peta', ppid: 'PPID', head: 'Kepala situs', home: 'Beranda', letters: 'Huruf', escalationGrace: 'Tenggang eskalasi', text: 'Isi', blocks: 'Isi', setupSkipped: 'Penyiapan yang dilewati',
  phrases: 'Kalimat disposisi',
}, {
  name: 'Name', slug: 'Short address', admin: 'Administrator', zone: 'Time zone', role: 'Role', active: 'In use', person: 'Person', position: 'Post', from: 'From', to: 'Until', kind: 'Kind', decree: 'Decree',
  scope: 'Limited to', mode: 'Way', link_hosts: 'Link addresses', text_limit: 'Longest text', ratio: 'Picture shape', address: 'Address', channel: 'Channel', width: 'Width', height: 'Height', count: 'Number of codes', lines: 'Codes',
  version: 'Version', bindings: 'Performers', scopes: 'Rights', expiresAt: 'Valid until', hours: 'Working hours', special: 'Special hours', closed: 'Days off', government: 'Local government', agency: 'Name on letterhead', phone: 'Telephone',
  email: 'E-mail', motto: 'Motto', colour: 'Site colour', seal: 'Seal', domain: 'Domain', defaultClassification: 'Usual classification', numbering: 'Numbering', order: 'Order', cost: 'Cost', time: 'Time', output: 'Product', procedure: 'Procedure', complaints: 'Complaints', requirements: 'Requirements', title: 'Title', shown: 'Shown', host: 'Server', port: 'Port', user_name: 'User name', sender_name: 'Sender name', sender_address: 'Sender address', newPassword: 'New password', text_unit: 'Unit of the limit', hashtag_limit: 'Hashtag limit', mention_limit: 'Mention limit',
  kop: 'Letterhead', web: 'Other site', map: 'Map', ppid: 'PPID', head: 'Head of the site', home: 'Home page', letters: 'Letters', escalationGrace: 'Grace before escalation', text: 'Content', blocks: 'Content', setupSkipped: 'Set-up passed over', phrases: 'Disposition sentences',
});
const marks = inBoth({
  empty: '(kosong)', picture: 'sebuah gambar', yes: 'ya', no: 'tidak', closed: 'libur', until: (from: string, to: string) => `${from} sampai ${to}`,
}, { empty: '(empty)', picture: 'a picture', yes: 'yes', no: 'no', closed: 'closed', until: (from, to) => `${from} to ${to}` });
const values = (): Readonly<Record<string, string>> => ({ ...roleWords, ...mandateWords, ...modeWords, ...scopeWords });

/** "Menambahkan pegawai Rina Kusuma"; a change this version does not know is named by its code. */
export function wordSettingChange(what: string, subject: string): string {
  const word = (changes as Readonly<Record<string, (subject: string) => string>>)[what];
  return word ? word(subject) : `${what} ${subject}`.trim();
}

export interface WordedField {
  readonly label: string;
  /** Null where there was nothing before, or is nothing now. */
  readonly before: string | null;
  readonly after: string | null;
}

/** Every field of a change, before and after. */
export function wordSettingFields(before: SettingValues, after: SettingValues): readonly WordedField[] {
  return [...new Set([...Object.keys(before), ...Object.keys(after)])].map((key) => ({
    label: fields[key] ?? key, before: key in before ? wordValue(key, before[key]) : null, after: key in after ? wordValue(key, after[key]) : null,
  }));
}

function wordValue(key: string, value: unknown): string {
  if (value === null || value === '') return marks.empty;
  // A picture is kept by its hash, which says nothing to a reader.
  if (key === 'seal') return marks.picture;
  if (typeof value === 'boolean') return value ? marks.yes : marks.no;
  if (typeof value === 'number') return String(value);
  if (typeof value === 'string') return values()[value] ?? (/^\d{4}-\d\d-\d\d$/.test(value) ? wordCivilDate(value) : value);
  if (key === 'hours' && Array.isArray(value)) return value.map((day, index) => `${timeWords.days[index] ?? ''} ${wordSpans(day)}`).join('; ');
  if (Array.isArray(value)) return value.length === 0 ? marks.empty : value.map((one) => wordValue('', one)).join('; ');
  return wordObject(value as Readonly<Record<string, unknown>>);
}

/** A holiday or a Ramadan period by name and day; anything else field by field. */
function wordObject(value: Readonly<Record<string, unknown>>): string {
  if (typeof value['date'] === 'string') return `${wordCivilDate(value['date'])} ${String(value['name'] ?? '')}`;
  if (typeof value['name'] === 'string' && typeof value['from'] === 'string') return `${value['name']} (${marks.until(wordCivilDate(value['from']), wordCivilDate(String(value['to'])))})`;
  return Object.entries(value).map(([name, one]) => `${fields[name] ?? name}: ${wordValue(name, one)}`).join('; ');
}

function wordSpans(day: unknown): string {
  const spans = Array.isArray(day) ? (day as readonly { from: string; to: string }[]) : [];
  return spans.length === 0 ? marks.closed : spans.map((span) => `${span.from}-${span.to}`).join(', ');
}
