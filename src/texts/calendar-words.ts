/** What the calendar calls its entries, and how it asks before one is moved. */
import { inBoth } from './language.ts';

const kinds = inBoth<Readonly<Record<string, string>>>({ publication: 'Penayangan', screen: 'Videotron', task: 'Tenggat tugas', evaluation: 'Evaluasi', mandate: 'Mandat', day: 'Libur dan jam khusus' }, {
  publication: 'Publication', screen: 'Videotron', task: 'Task due', evaluation: 'Evaluation', mandate: 'Mandate', day: 'Days off and special hours',
});

const what = inBoth<Readonly<Record<string, string>>>({
  planned: 'Direncanakan tayang', scheduled: 'Dijadwalkan tayang', publishing: 'Menunggu tayang', published: 'Tayang', failed: 'Gagal tayang', unknown: 'Belum diketahui tayang atau tidak', excused: 'Tidak ditayangkan',
  withdrawing: 'Sedang ditarik', withdrawn: 'Ditarik', due: 'Tenggat', held: 'Rapat evaluasi', followUp: 'Tenggat tindak lanjut', begins: 'Mulai', ends: 'Berakhir',
  holiday: 'Libur nasional', jointLeave: 'Cuti bersama', local: 'Libur setempat', hours: 'Mulai jam khusus', hoursEnd: 'Jam khusus berakhir',
}, {
  planned: 'Planned to be published', scheduled: 'Scheduled', publishing: 'Waiting to be published', published: 'Published', failed: 'Publishing failed', unknown: 'Not known whether published', excused: 'Not published',
  withdrawing: 'Being withdrawn', withdrawn: 'Withdrawn', due: 'Due', held: 'Evaluation meeting', followUp: 'Follow-up due', begins: 'Begins', ends: 'Ends',
  holiday: 'National holiday', jointLeave: 'Joint leave', local: 'Local day off', hours: 'Special hours begin', hoursEnd: 'Special hours end',
});

export const wordCalendarKind = (kind: string): string => kinds[kind] ?? kind;
export const wordCalendarEntry = (entry: string): string => what[entry] ?? entry;

export const calendarWords = inBoth({
  title: 'Kalender',
  views: { bulan: 'Bulan', pekan: 'Pekan', daftar: 'Daftar' },
  range: 'Rentang kalender',
  span: (from: string, to: string) => `${from} sampai ${to}`,
  today: 'Hari ini',
  before: 'Sebelumnya',
  after: 'Sesudahnya',
  filter: 'Saring',
  channel: 'Kanal',
  kinds: 'Yang ditampilkan',
  everyChannel: 'Semua kanal',
  nothing: 'Tidak ada yang tercatat.',
  yearUnknown: (year: number) => `Hari libur nasional dan cuti bersama ${year} belum diisi.`,
  on: (what: string, channel: string) => `${what} di ${channel}`,
  entries: (count: number) => `${count} catatan`,
  allDay: 'sepanjang hari',
  until: (clock: string) => `sampai ${clock}`,
  more: (count: number) => `${count} lagi`,
  move: 'Pindahkan',
  subscribe: 'Langganan di kalender ponsel',
  dragHint: 'Seret penayangan yang masih direncanakan ke hari lain untuk memindahkannya, atau pakai tautan Pindahkan.',
  touchHint: 'Tekan lama penayangan yang masih direncanakan lalu seret ke hari lain untuk memindahkannya, atau pakai tautan Pindahkan.',
  lifted: (title: string) => `${title} diangkat. Seret ke hari lain, lalu lepaskan.`,
  notMoved: 'Tidak jadi dipindahkan.',
  confirm: (title: string, channel: string) => `Pindahkan "${title}" di ${channel}?`,
  rule: 'Paraf dan persetujuan berlaku atas isi naskah, sehingga tidak perlu diulang. Pemindahan dicatat atas nama Anda.',
  time: 'Waktu tayang baru',
  cancel: 'Batal',
  failed: 'Belum dapat dipindahkan karena sambungan terputus. Ulangi.',
}, {
  title: 'Calendar',
  views: { bulan: 'Month', pekan: 'Week', daftar: 'List' },
  range: 'Range of the calendar',
  span: (from: string, to: string) => `${from} to ${to}`,
  today: 'Today',
  before: 'Earlier',
  after: 'Later',
  filter: 'Filter',
  channel: 'Channel',
  kinds: 'What is shown',
  everyChannel: 'All channels',
  nothing: 'Nothing is recorded.',
  yearUnknown: (year: number) => `National holidays and joint leave of ${year} are not entered yet.`,
  on: (what: string, channel: string) => `${what} on ${channel}`,
  entries: (count: number) => (count === 1 ? '1 entry' : `${count} entries`),
  allDay: 'all day',
  until: (clock: string) => `until ${clock}`,
  more: (count: number) => `${count} more`,
  move: 'Move',
  subscribe: 'Subscribe on a phone',
  dragHint: 'Drag a publication that is still planned to another day to move it, or use the link Move.',
  touchHint: 'Press long on a publication that is still planned and drag it to another day to move it, or use the link Move.',
  lifted: (title: string) => `${title} is lifted. Drag it to another day and let go.`,
  notMoved: 'Not moved.',
  confirm: (title: string, channel: string) => `Move "${title}" on ${channel}?`,
  rule: 'Initials and approvals stand on the text, so nobody needs to repeat them. The move is recorded in your name.',
  time: 'New time of publication',
  cancel: 'Cancel',
  failed: 'Could not be moved: the connection broke. Try again.',
});

/** On the account page: the address by which one's own calendar program reads along. */
export const subscriptionWords = inBoth({
  title: 'Langganan kalender',
  says: 'Kalender di ponsel atau komputer Anda dapat menampilkan rencana tayang kantor, tenggat tugas Anda, dan hari libur. Yang dibagikan hanya judul dan waktunya.',
  address: 'Alamat langganan',
  once: 'Salin sekarang dan tempelkan pada aplikasi kalender ("Tambah kalender dari URL"). Alamat ini tidak akan ditampilkan lagi; jangan bagikan kepada orang lain.',
  since: (date: string) => `Alamat langganan Anda berlaku sejak ${date}.`,
  make: 'Buat alamat langganan',
  renew: 'Ganti dengan alamat baru',
  end: 'Akhiri langganan',
}, {
  title: 'Calendar subscription',
  says: 'The calendar of your phone or computer can show what the office plans to publish, your due tasks and days off. Only titles and times are shared.',
  address: 'Address of the subscription',
  once: 'Copy it now and paste it into your calendar program ("Add calendar by URL"). It will not be shown again; do not share it with others.',
  since: (date: string) => `Your subscription is valid since ${date}.`,
  make: 'Make a subscription address',
  renew: 'Replace by a new address',
  end: 'End the subscription',
});
