/** The printed words of a disposition sheet: an official paper, in Indonesian on every page. */
export const dispositionSheet = {
  title: 'Lembar disposisi',
  caption: 'Surat yang didisposisikan',
  from: 'Surat dari', number: 'Nomor surat', date: 'Tanggal surat', received: 'Diterima tanggal', agenda: 'Nomor agenda', nature: 'Sifat', subject: 'Perihal',
  to: 'Diteruskan kepada',
  instructions: 'Dengan hormat harap',
  note: 'Catatan',
  refused: 'Ditolak. ',
  due: 'Batas waktu',
  recorded: (number: number) => `Tercatat sebagai kejadian ke-${number} dalam riwayat berkas ini.`,
} as const;
