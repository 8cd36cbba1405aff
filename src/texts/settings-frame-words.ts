/** The frame of the settings: its sections in groups, what a page changes and from when. */
import { inBoth } from './language.ts';

export const settingsFrameWords = inBoth({
  guide: 'Panduan penyiapan',
  lastKnown: (what: string, when: string, person: string) => `Terakhir: ${what}, ${when}, oleh ${person}.`,
  neverChanged: 'Belum pernah diubah sejak pencatatan dimulai.',
  program: 'program',
  log: 'Lihat catatan perubahan',
  siteFailed: (when: string) => `Situs publik belum dapat diperbarui sejak ${when}`,
  siteFailedHint: 'Halaman yang tampil masih yang lama: perubahan pengaturan dan SOP sesudah waktu itu belum terlihat oleh warga. Program mencobanya lagi setiap jam. Bila pemberitahuan ini tetap ada sampai besok, sampaikan kepada pengelola server.',
  menu: 'Semua pengaturan',
  groups: { office: 'Kantor dan situs', people: 'Pegawai dan jabatan', channels: 'Kanal', rules: 'Aturan', traces: 'Surat, token, dan catatan' },
}, {
  guide: 'Set-up guide',
  lastKnown: (what: string, when: string, person: string) => `Last: ${what}, ${when}, by ${person}.`,
  neverChanged: 'Never changed since changes are recorded.',
  program: 'the program',
  log: 'See the record of changes',
  siteFailed: (when: string) => `The public site could not be renewed since ${when}`,
  siteFailedHint: 'The pages shown are the old ones: changes of settings and SOPs after that time are not visible to citizens yet. The program tries again every hour. If this notice is still here tomorrow, tell whoever runs the server.',
  menu: 'All settings',
  groups: { office: 'Office and site', people: 'People', channels: 'Channels', rules: 'Rules', traces: 'Letters, tokens, records' },
});

/** Sections by their address. */
export const sectionWords = inBoth({
  kantor: 'Kantor', situs: 'Wajah situs', halaman: 'Halaman situs', layanan: 'Layanan', pegawai: 'Pegawai', jabatan: 'Jabatan', mandat: 'Plt dan Plh', kanal: 'Kanal', layar: 'Videotron', kalender: 'Kalender kerja', klasifikasi: 'Klasifikasi arsip',
  surat: 'Surat dan pengingat', 'surat-keluar': 'Kotak keluar', token: 'Token', catatan: 'Catatan perubahan',
}, {
  kantor: 'Office', situs: 'Face of the site', halaman: 'Site pages', layanan: 'Services', pegawai: 'People', jabatan: 'Posts', mandat: 'Plt and Plh', kanal: 'Channels', layar: 'Videotron', kalender: 'Working calendar', klasifikasi: 'Archive classification',
  surat: 'Letters and reminders', 'surat-keluar': 'Outgoing letters', token: 'Tokens', catatan: 'Record of changes',
});

export const sectionAbout = inBoth({
  kantor: 'Nama, alamat, dan penomoran dipakai pada kop, register, dan situs sejak disimpan. Nomor yang sudah tercatat tidak berubah.',
  situs: 'Lambang, warna, dan susunan situs publik. Berlaku bagi semua halamannya sejak disimpan.',
  halaman: 'Halaman tetap di situs, misalnya profil kantor. Setiap penyimpanan menjadi versi baru; versi lama tetap dapat dibuka.',
  layanan: 'Standar pelayanan yang dibaca warga di situs. Setiap penyimpanan menjadi versi baru; versi lama tetap dapat dibuka.',
  pegawai: 'Siapa yang dapat masuk dan dengan peran apa, sejak disimpan. Paraf dan catatan pegawai yang akunnya dinonaktifkan tetap utuh.',
  jabatan: 'Siapa mengerjakan langkah apa: tugas sampai pada pemangku jabatan sejak tanggal mulai sampai hari terakhirnya.',
  mandat: 'Siapa bertindak sebagai Plt atau Plh, menurut surat perintahnya, sejak hari pertama sampai hari terakhirnya; mulai dan berakhir dengan sendirinya.',
  kanal: 'Tempat informasi ditayangkan. Berkas yang sedang berjalan memakai batas kanal yang berlaku ketika ditayangkan.',
  layar: 'Layar dan alamat pemutarnya. Alamat lama berhenti begitu diganti.',
  kalender: 'Jam kerja dan hari libur dipakai untuk menghitung batas waktu setiap langkah yang dimulai sesudah disimpan; batas waktu yang sudah berjalan tidak berubah.',
  klasifikasi: 'Kode dan masa simpan yang diusulkan ketika berkas diarsipkan. Berkas yang sudah diarsipkan tetap memakai masa simpannya.',
  surat: 'Lewat server mana surat dikirim, dan berapa lama tugas yang terlambat menunggu sebelum diteruskan ke atas. Berlaku bagi surat dan tugas sesudah disimpan.',
  token: 'Kunci bagi program lain yang bekerja atas nama pembuatnya; berlaku sejak dibuat sampai dicabut atau habis masanya. Di sini terlihat token seluruh kantor, dan setiap token dapat dicabut.',
}, {
  kantor: 'Name, address and numbering are used on letterheads, registers and the site from when they are saved. Numbers already recorded do not change.',
  situs: 'Seal, colour and layout of the public site. They count for all its pages from when they are saved.',
  halaman: 'Lasting pages of the site, for example the profile of the office. Every saving is a new version; old ones can still be opened.',
  layanan: 'Service standards that citizens read on the site. Every saving is a new version; old ones can still be opened.',
  pegawai: 'Who may sign in and in which role, from when it is saved. Initials and records of people who are deactivated stay as they are.',
  jabatan: 'Who does which step: tasks go to the holder of a post from the first day to the last.',
  mandat: 'Who acts for another post, from day to day by decree; it begins and ends by itself.',
  kanal: 'Where information is published. A running case uses the limits a channel has when it is published.',
  layar: 'Screens and the addresses of their players. An old address stops as soon as it is renewed.',
  kalender: 'The due time of every step that begins after saving is counted by the working hours and days off; due times already running do not change.',
  klasifikasi: 'Codes and retention proposed when a case is filed. Cases already filed keep their retention.',
  surat: 'By which server letters go, and how long a late task waits before somebody above is told. Counts for letters and tasks after saving.',
  token: 'Keys for other programs that work in their maker’s name; valid from when they are made until they are revoked or expire. All of the office’s are listed here, and any can be revoked.',
});

export const settingsLogWords = inBoth({
  lede: 'Setiap perubahan pengaturan tercatat dengan sendirinya dan tidak dapat dihapus. Kata sandi dan kunci tidak pernah dicatat.',
  area: 'Bagian',
  everyArea: 'Semua',
  by: 'Oleh',
  anybody: 'Siapa saja',
  none: 'Tidak ada catatan yang cocok',
  noneHint: 'Kosongkan saringan untuk melihat semua perubahan.',
  doneBy: (when: string, person: string) => `${when}, oleh ${person}`,
  before: 'semula ',
  after: 'menjadi ',
  gone: 'tidak ada lagi',
}, {
  lede: 'Every change of the settings is recorded by itself and cannot be deleted. Passwords and keys are never recorded.',
  area: 'Part',
  everyArea: 'All',
  by: 'By',
  anybody: 'Anybody',
  none: 'No record matches',
  noneHint: 'Empty the filter to see every change.',
  doneBy: (when: string, person: string) => `${when}, by ${person}`,
  before: 'before ',
  after: 'now ',
  gone: 'no longer there',
});
