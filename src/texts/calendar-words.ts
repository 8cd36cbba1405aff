/** What the calendar calls its entries. */
const KINDS: Readonly<Record<string, string>> = { publication: 'Penayangan', screen: 'Videotron', task: 'Tenggat tugas', evaluation: 'Evaluasi', mandate: 'Mandat', day: 'Libur dan jam khusus' };

const WHAT: Readonly<Record<string, string>> = {
  planned: 'Direncanakan tayang', publishing: 'Menunggu tayang', published: 'Tayang', failed: 'Gagal tayang', unknown: 'Belum diketahui tayang', excused: 'Tidak ditayangkan',
  withdrawing: 'Sedang ditarik', withdrawn: 'Ditarik', due: 'Tenggat', held: 'Rapat evaluasi', followUp: 'Tenggat tindak lanjut', begins: 'Mulai', ends: 'Berakhir',
  holiday: 'Libur nasional', jointLeave: 'Cuti bersama', local: 'Libur setempat', hours: 'Mulai jam khusus', hoursEnd: 'Jam khusus berakhir',
};

export const wordCalendarKind = (kind: string): string => KINDS[kind] ?? kind;
export const wordCalendarEntry = (what: string): string => WHAT[what] ?? what;

export const calendarWords = {
  title: 'Kalender',
  views: { bulan: 'Bulan', pekan: 'Pekan', daftar: 'Daftar' },
  days: ['Senin', 'Selasa', 'Rabu', 'Kamis', 'Jumat', 'Sabtu', 'Minggu'],
  today: 'Hari ini',
  before: 'Sebelumnya',
  after: 'Sesudahnya',
  filter: 'Saring',
  channel: 'Kanal',
  kinds: 'Yang ditampilkan',
  everyChannel: 'Semua kanal',
  nothing: 'Tidak ada yang tercatat.',
  more: (count: number) => `${count} lagi`,
  move: 'Pindahkan',
  subscribe: 'Langganan di kalender ponsel',
  dragHint: 'Seret penayangan yang masih direncanakan ke hari lain untuk memindahkannya, atau pakai tautan Pindahkan.',
  confirm: (title: string, channel: string) => `Pindahkan "${title}" di ${channel}?`,
  rule: 'Paraf dan persetujuan berlaku atas isi naskah, sehingga tidak perlu diulang. Pemindahan dicatat atas nama Anda.',
  time: 'Waktu tayang baru',
  cancel: 'Batal',
  failed: 'Belum dapat dipindahkan karena sambungan terputus. Ulangi.',
} as const;
