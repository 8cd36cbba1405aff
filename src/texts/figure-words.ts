/** A span's figures: what its sums, charts and tables are called, and each chart read aloud. */
import { inBoth } from './language.ts';

export const figureWords = inBoth({
  of: (span: string) => `Angka ${span}`,
  sums: { opened: 'Berkas dibuka', completed: 'Selesai', refused: 'Ditolak', returns: 'Pengembalian', missedLinks: 'Tautan belum dilaporkan', requests: 'Permohonan diterima' },
  table: 'Angka dalam tabel',
  missedLinks: 'Tautan yang belum dilaporkan',
  since: (day: string) => `, sejak ${day}`,
  channels: {
    title: 'Penayangan per kanal', none: 'Tidak ada penayangan pada masa ini.', reading: (channel: string, count: number) => `${channel}: ${count} tayang.`,
    heads: ['Kanal', 'Tayang', 'Ditarik', 'Tidak ditayangkan'],
  },
  weeks: {
    title: 'Ketepatan waktu per pekan', none: 'Belum ada langkah bernorma waktu yang selesai pada masa ini.',
    reading: (week: string, onTime: number, late: number) => `Pekan ${week}: ${onTime} langkah tepat waktu, ${late} lewat norma.`,
    onTime: ' tepat waktu ', late: ' lewat norma (berarsir)', heads: ['Pekan mulai', 'Tepat waktu', 'Lewat norma'],
  },
  steps: {
    title: 'Waktu per langkah', none: 'Belum ada langkah yang selesai pada masa ini.', againstNorm: 'Waktu per langkah dibandingkan dengan norma',
    reading: (step: string, median: string, longest: string, norm: string) => `Langkah ${step}: median ${median}, terlama ${longest}, norma ${norm || 'tidak ada'}.`,
    bars: 'Batang: median. Garis tipis: terlama. ', norm: ' norma SOP. Berarsir: median melebihi norma.', heads: ['Langkah', 'Kali', 'Median', 'Terlama', 'Norma', 'Lewat norma'],
    outside: (time: string) => `${time} di pihak luar`,
  },
  requests: {
    title: 'Permohonan informasi dan penayangan', answered: 'Terjawab', refused: 'Ditolak', open: 'Dalam proses',
    reading: (received: number, parts: string) => `${received} permohonan diterima: ${parts}.`, median: (time: string) => `Waktu menjawab, median: ${time}, dihitung menurut jam kerja kantor.`, heads: ['Keadaan', 'Jumlah'],
  },
  returns: { title: 'Pengembalian dan alasannya', fromStep: (step: string) => `, dari langkah ${step}` },
}, {
  of: (span: string) => `Figures of ${span}`,
  sums: { opened: 'Cases opened', completed: 'Completed', refused: 'Refused', returns: 'Returns', missedLinks: 'Links not reported', requests: 'Requests received' },
  table: 'The figures as a table',
  missedLinks: 'Links that were not reported',
  since: (day: string) => `, since ${day}`,
  channels: {
    title: 'Publications per channel', none: 'Nothing was published in this time.', reading: (channel: string, count: number) => `${channel}: ${count} published.`,
    heads: ['Channel', 'Published', 'Withdrawn', 'Not published'],
  },
  weeks: {
    title: 'On time, week by week', none: 'No step with a time norm has ended in this time.',
    reading: (week: string, onTime: number, late: number) => `Week of ${week}: ${onTime === 1 ? '1 step' : `${onTime} steps`} on time, ${late} past the norm.`,
    onTime: ' on time ', late: ' past the norm (hatched)', heads: ['Week of', 'On time', 'Past the norm'],
  },
  steps: {
    title: 'Time per step', none: 'No step has ended in this time.', againstNorm: 'Time per step, against its norm',
    reading: (step: string, median: string, longest: string, norm: string) => `Step ${step}: median ${median}, longest ${longest}, norm ${norm || 'none'}.`,
    bars: 'Bar: median. Thin line: longest. ', norm: ' the SOP’s norm. Hatched: the median is past the norm.', heads: ['Step', 'Times', 'Median', 'Longest', 'Norm', 'Past the norm'],
    outside: (time: string) => `${time} with the outside party`,
  },
  requests: {
    title: 'Requests for information and publication', answered: 'Answered', refused: 'Refused', open: 'Under way',
    reading: (received: number, parts: string) => `${received === 1 ? '1 request' : `${received} requests`} received: ${parts}.`, median: (time: string) => `Time to answer, median: ${time} of office hours.`, heads: ['State', 'Count'],
  },
  returns: { title: 'Returns, and why', fromStep: (step: string) => `, from step ${step}` },
});
