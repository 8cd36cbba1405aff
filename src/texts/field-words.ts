/** Form fields as an Indonesian page calls them, for sentences about a field that was not filled in well. */
const words: Readonly<Record<string, string>> = {
  title: 'Judul', urgency: 'Kecepatan', securityLevel: 'Keamanan', eventDate: 'Tanggal kegiatan', note: 'Catatan', files: 'Lampiran', period: 'Periode', corrects: 'Berkas yang diralat',
  source: 'Asal', letterNumber: 'Nomor surat', letterDate: 'Tanggal surat', subject: 'Perihal', kind: 'Jenis', agency: 'Instansi', contact: 'Kontak', purpose: 'Keperluan',
  receivers: 'Penerima', instructions: 'Isi disposisi', due: 'Batas waktu', answer: 'Keputusan', comment: 'Catatan', backTo: 'Dikembalikan ke', refused: 'Bagian yang ditolak', reason: 'Alasan',
  classification: 'Klasifikasi', channels: 'Kanal', channel: 'Kanal', from: 'Mulai', until: 'Sampai', to: 'Sampai', outcome: 'Hasil', link: 'Tautan', proof: 'Bukti', classificationCode: 'Kode klasifikasi',
  location: 'Letak arsip', minutes: 'Notulen', heldOn: 'Tanggal rapat', attendance: 'Daftar hadir', followUps: 'Tindak lanjut', text: 'Isi', item: 'Butir', result: 'Hasil', report: 'Laporan', authority: 'Dasar',
  summary: 'Ringkasan', category: 'Kategori', informationKind: 'Jenis informasi', blocks: 'Isi naskah', media: 'Gambar', alt: 'Keterangan pengganti', caption: 'Takarir', credit: 'Kredit', variants: 'Materi kanal',
  zone: 'Zona waktu', government: 'Pemerintah daerah', phone: 'Telepon', file: 'Berkas', dari: 'Dari', sampai: 'Sampai', name: 'Nama', slug: 'Alamat singkat', email: 'Surel', password: 'Kata sandi', key: 'Kunci', address: 'Alamat', decree: 'Nomor surat perintah', positionId: 'Jabatan', personId: 'Pegawai', scopes: 'Wewenang',
  textLimit: 'Batas karakter', linkHosts: 'Alamat tautan', list: 'Daftar', step: 'Langkah',
};

/** `channels.0.from` → "Mulai". */
export function wordField(place: string): string {
  const named = place.split('.').filter((part) => words[part] !== undefined).at(-1);
  return named === undefined ? 'formulir' : words[named]!;
}
