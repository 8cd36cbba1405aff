/** The trace of settings in words: what was done, which fields, which values. */
import type { SettingArea, SettingChange, SettingValues } from '../core/settings/setting-change.ts';
import { mandateWords, modeWords, roleWords, scopeWords } from './choice-words.ts';
import { wordCivilDate } from './civil-date.ts';

export const areaWords: Readonly<Record<SettingArea, string>> = {
  office: 'Kantor', site: 'Halaman dan layanan situs', mail: 'Surat elektronik', people: 'Pegawai', posts: 'Jabatan', mandates: 'Plt dan Plh', channels: 'Kanal', screens: 'Videotron', calendar: 'Kalender kerja', classifications: 'Klasifikasi arsip', sops: 'SOP', tokens: 'Token',
};

const changes: Readonly<Record<SettingChange, (subject: string) => string>> = {
  'office.created': (s) => `Membuat kantor ${s}`, 'office.changed': () => 'Mengubah keterangan kantor', 'calendar.changed': () => 'Mengubah kalender kerja',
  'sheet.saved': (s) => `Menyimpan halaman ${s}`, 'mail.changed': (s) => `Mengatur server surel ${s}`, 'mail.removed': (s) => `Melepas server surel ${s}`,
  'member.added': (s) => `Menambahkan pegawai ${s}`, 'member.changed': (s) => `Mengubah pegawai ${s}`, 'member.left': (s) => `Menonaktifkan pegawai ${s}`, 'password.set': (s) => `Mengatur kata sandi baru untuk ${s}`,
  'post.added': (s) => `Menambahkan jabatan ${s}`, 'holding.began': (s) => `Mencatat pemangku jabatan ${s}`, 'holding.ended': (s) => `Mengakhiri pemangku jabatan ${s}`,
  'mandate.granted': (s) => `Mencatat mandat untuk ${s}`, 'mandate.revoked': (s) => `Mencabut mandat ${s}`,
  'channel.added': (s) => `Menambahkan kanal ${s}`, 'channel.changed': (s) => `Mengubah kanal ${s}`,
  'screen.added': (s) => `Menambahkan layar ${s}`, 'screen.address-renewed': (s) => `Mengganti alamat pemutar layar ${s}`,
  'classifications.replaced': () => 'Mengganti daftar klasifikasi arsip', 'sop.adopted': (s) => `Memberlakukan SOP ${s}`, 'sop.retired': (s) => `Menyatakan SOP ${s} tidak berlaku`,
  'token.made': (s) => `Membuat token ${s}`, 'token.revoked': (s) => `Mencabut token ${s}`,
};

const fields: Readonly<Record<string, string>> = {
  name: 'Nama', slug: 'Alamat singkat', admin: 'Administrator', zone: 'Zona waktu', role: 'Peran', active: 'Dipakai', person: 'Pegawai', position: 'Jabatan', from: 'Mulai', to: 'Sampai', kind: 'Jenis', decree: 'Dasar',
  scope: 'Terbatas pada', mode: 'Cara', link_hosts: 'Alamat tautan', text_limit: 'Batas karakter', ratio: 'Bentuk gambar', address: 'Alamat', channel: 'Kanal', width: 'Lebar', height: 'Tinggi', count: 'Banyak kode', lines: 'Kode',
  version: 'Versi', bindings: 'Pelaksana', scopes: 'Wewenang', expiresAt: 'Berlaku sampai', hours: 'Jam kerja', special: 'Jam khusus', closed: 'Hari libur', government: 'Pemerintah daerah', agency: 'Nama pada kop', phone: 'Telepon',
  email: 'Surel', motto: 'Semboyan', colour: 'Warna situs', seal: 'Lambang', domain: 'Domain', defaultClassification: 'Klasifikasi bawaan', numbering: 'Penomoran', order: 'Urutan', cost: 'Biaya', time: 'Waktu', output: 'Produk', procedure: 'Prosedur', complaints: 'Pengaduan', requirements: 'Persyaratan', title: 'Judul', shown: 'Ditampilkan', host: 'Server', port: 'Porta', user_name: 'Nama pengguna', sender_name: 'Nama pengirim', sender_address: 'Alamat pengirim', newPassword: 'Kata sandi baru', text_unit: 'Satuan batas', hashtag_limit: 'Batas tagar', mention_limit: 'Batas sebutan',
  kop: 'Kop', web: 'Situs lain', map: 'Peta', ppid: 'PPID', head: 'Kepala situs', home: 'Beranda', letters: 'Huruf', escalationGrace: 'Tenggang eskalasi', text: 'Isi', blocks: 'Isi', setupSkipped: 'Penyiapan yang dilewati',
  phrases: 'Kalimat disposisi',
};
const days = ['Senin', 'Selasa', 'Rabu', 'Kamis', 'Jumat', 'Sabtu', 'Minggu'];
const values: Readonly<Record<string, string>> = { ...roleWords, ...mandateWords, ...modeWords, ...scopeWords };

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
  if (value === null || value === '') return '(kosong)';
  // A picture is kept by its hash, which says nothing to a reader.
  if (key === 'seal') return 'sebuah gambar';
  if (typeof value === 'boolean') return value ? 'ya' : 'tidak';
  if (typeof value === 'number') return String(value);
  if (typeof value === 'string') return values[value] ?? (/^\d{4}-\d\d-\d\d$/.test(value) ? wordCivilDate(value) : value);
  if (key === 'hours' && Array.isArray(value)) return value.map((day, index) => `${days[index] ?? ''} ${wordSpans(day)}`).join('; ');
  if (Array.isArray(value)) return value.length === 0 ? '(kosong)' : value.map((one) => wordValue('', one)).join('; ');
  return wordObject(value as Readonly<Record<string, unknown>>);
}

/** A holiday or a Ramadan period by name and day; anything else field by field. */
function wordObject(value: Readonly<Record<string, unknown>>): string {
  if (typeof value['date'] === 'string') return `${wordCivilDate(value['date'])} ${String(value['name'] ?? '')}`;
  if (typeof value['name'] === 'string' && typeof value['from'] === 'string') return `${value['name']} (${wordCivilDate(value['from'])} sampai ${wordCivilDate(String(value['to']))})`;
  return Object.entries(value).map(([name, one]) => `${fields[name] ?? name}: ${wordValue(name, one)}`).join('; ');
}

function wordSpans(day: unknown): string {
  const spans = Array.isArray(day) ? (day as readonly { from: string; to: string }[]) : [];
  return spans.length === 0 ? 'libur' : spans.map((span) => `${span.from}-${span.to}`).join(', ');
}
