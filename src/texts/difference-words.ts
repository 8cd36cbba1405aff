/** Words around a difference between two versions of a text. */
export const differenceWords = {
  nothing: 'Tidak ada yang berubah.',
  legend: 'Cara membaca:',
  removedSample: 'yang dihapus',
  addedSample: 'yang ditambahkan',
  added: 'ditambahkan',
  removed: 'dihapus',
  changed: 'diubah',
  moved: 'dipindahkan',
  readRemoved: ' [dihapus: ',
  readAdded: ' [ditambahkan: ',
  readEnd: '] ',
  otherPictures: 'Gambar yang dipakai atau urutannya diganti.',
  pictureBefore: 'Gambar sebelumnya',
  pictureAfter: 'Gambar sekarang',
  fields: { summary: 'Ringkasan', category: 'Kategori', informationKind: 'Jenis informasi', alt: 'Keterangan pengganti', caption: 'Keterangan gambar', credit: 'Pemotret', focus: 'Titik utama gambar' },
} as const;
