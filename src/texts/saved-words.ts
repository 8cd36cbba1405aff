/** What a page of the settings says after it has saved something, by the code its address then carries. */
import { inBoth } from './language.ts';

export const savedWords = {
  kantor: inBoth({ kantor: 'Keterangan kantor tersimpan.' }, { kantor: 'What is said of the office is saved.' }),
  halaman: inBoth({ halaman: 'Halaman tersimpan sebagai versi baru.' }, { halaman: 'The page is saved as a new version.' }),
  layanan: inBoth({ layanan: 'Layanan tersimpan sebagai versi baru.' }, { layanan: 'The service is saved as a new version.' }),
  pegawai: inBoth({
    tambah: 'Pegawai ditambahkan.',
    peran: 'Peran pegawai diganti.',
    nonaktif: 'Akun pegawai dinonaktifkan. Jabatan, mandat, dan tokennya di kantor ini berakhir; paraf dan catatannya tetap.',
    aktif: 'Akun pegawai aktif kembali dengan kata sandinya yang lama. Jabatannya sudah berakhir ketika akunnya dinonaktifkan; catat lagi pada halaman Jabatan.',
    sandi: 'Kata sandi baru berlaku, dan semua sesi pegawai itu sudah diakhiri.',
  }, {
    tambah: 'The person is added.',
    peran: 'The person has the other role now.',
    nonaktif: 'The person is deactivated. Their posts, mandates and tokens in this office have ended; their initials and records stay.',
    aktif: 'The person is active again, with the password they had. Their posts ended when they were deactivated; record them again under Posts.',
    sandi: 'The new password is valid, and all sessions of that person have ended.',
  }),
  jabatan: inBoth({
    jabatan: 'Jabatan ditambahkan.', pangku: 'Pemangku jabatan dicatat.', akhir: 'Hari terakhir pemangku jabatan dicatat.',
  }, {
    jabatan: 'The post is added.', pangku: 'The holder is recorded.', akhir: 'The last day of the holder is recorded.',
  }),
  mandat: inBoth({ catat: 'Mandat dicatat.', cabut: 'Mandat dicabut.' }, { catat: 'The mandate is recorded.', cabut: 'The mandate is revoked.' }),
  kanal: inBoth({ kanal: 'Keterangan kanal tersimpan.' }, { kanal: 'What is said of the channel is saved.' }),
  kalender: inBoth({
    jam: 'Zona waktu dan jam kerja tersimpan.',
    khusus: 'Jam khusus tersimpan.',
    'khusus-hapus': 'Jam khusus dihapus.',
    'libur-hapus': 'Hari libur dihapus; kantor dianggap bekerja pada hari itu.',
    tahun: 'Daftar tahun itu dimasukkan ke kalender.',
  }, {
    jam: 'Time zone and working hours are saved.',
    khusus: 'The other hours are saved.',
    'khusus-hapus': 'The other hours are removed.',
    'libur-hapus': 'The day off is removed; the office counts as working on that day.',
    tahun: 'The list of that year is in the calendar.',
  }),
  klasifikasi: inBoth({ daftar: 'Daftar klasifikasi diganti dengan yang baru.' }, { daftar: 'The classification is replaced by the new list.' }),
  surat: inBoth({
    server: 'Server surat tersimpan. Kirim surat percobaan untuk memastikan surat benar-benar sampai.',
    hapus: 'Server surat kantor dihapus.',
    tenggang: 'Tenggang tugas yang lewat waktu tersimpan.',
  }, {
    server: 'The mail server is saved. Send a trial letter to see that letters arrive.',
    hapus: 'The office’s mail server is taken away.',
    tenggang: 'The grace of late tasks is saved.',
  }),
  'surat-keluar': inBoth({ ulang: 'Surat masuk lagi ke antrean kirim. Muat ulang halaman ini untuk melihat hasilnya.' }, { ulang: 'The letter is in the queue again. Load this page again to see what came of it.' }),
  token: inBoth({ cabut: 'Token dicabut; program yang memakainya tidak dapat masuk lagi.' }, { cabut: 'The token is revoked; programs that use it cannot come in any more.' }),
} as const;
