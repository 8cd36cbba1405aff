/** The guided list of a new office. */
export const setupWords = {
  identitas: { title: 'Identitas kantor', says: 'Nama, alamat, dan zona waktu yang tampil pada kop surat dan situs.' },
  pegawai: { title: 'Pegawai', says: 'Tempelkan daftar nama, surel, dan jabatan. Akun dan kata sandi pertama dibuatkan.' },
  jabatan: { title: 'Jabatan dan pemangkunya', says: 'Tugas SOP sampai pada jabatan; siapa pun pemangkunya yang mengerjakan.' },
  sop: { title: 'SOP dan pelaksananya', says: 'Pilih contoh SOP atau unggah milik kantor, lalu hubungkan pelaksananya dengan jabatan.' },
  kanal: { title: 'Kanal', says: 'Tempat informasi ditayangkan: situs, media sosial, videotron.' },
  coba: { title: 'Coba berkas pertama', says: 'Jalankan satu berkas percobaan untuk melihat alurnya sampai di meja pelaksana.' },
} as const;

export const setupStates = { done: 'Selesai', skipped: 'Dilewati', open: 'Belum' } as const;
