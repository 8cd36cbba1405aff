import { expect, it } from 'vitest';
import { draftMinutes, wordAgendaItem } from '../../texts/evaluation-words.ts';
import { makeAgenda } from './agenda.ts';
import { Figures, readFigures } from './figures.ts';

const step = (printed: string, more: object) => ({ step: `s${printed}`, printed, activity: 'Memeriksa naskah', norm: '15 menit', normMinutes: 15, visits: 9, medianMinutes: 12, p90Minutes: 40, longestMinutes: 60, late: 0, ...more });
const figures = Figures.parse({
  period: '2026-11', totals: { opened: 9, completed: 7, refused: 1 }, channels: [{ channel: 'website', published: 7, withdrawn: 1, excused: 0 }],
  steps: [step('2', { late: 3 }), step('4', {}), step('5', { late: 5 }), step('6', { norm: '', normMinutes: null, late: null })],
  returns: [{ step: 's2', comment: 'Lengkapi tempat.', at: '2026-11-04T02:00:00Z', title: 'Posyandu' }], missedLinks: [{ caseId: 'x', title: 'Posyandu', channel: 'instagram', since: '2026-11-05T02:00:00Z' }],
  weeks: [{ monday: '2026-11-02', onTime: 20, late: 8 }], requests: { received: 4, answered: 2, refused: 1, open: 1 },
});

it('makes the agenda from the figures, the worst step first, and from nothing else', () => {
  expect(makeAgenda(figures, 2).map(wordAgendaItem)).toEqual([
    '2 tindak lanjut periode lalu belum selesai',
    '5 dari 9 berkas melampaui norma waktu pada langkah 5 (norma 15 menit, median 12 menit)',
    '3 dari 9 berkas melampaui norma waktu pada langkah 2 (norma 15 menit, median 12 menit)',
    'Naskah dikembalikan 1 kali dari langkah 2',
    '1 tayangan belum dilaporkan tautannya', '1 tayangan ditarik', '1 berkas ditolak', '1 permohonan belum terjawab',
    'Langkah 6 belum memiliki norma waktu dalam SOP',
  ]);
  const quiet = Figures.parse({ channels: [{ channel: 'website', published: 1 }] });
  expect(makeAgenda(quiet, 0)).toEqual([]);
});

it('begins the minutes with the figures, the agenda and what is still open', () => {
  const minutes = draftMinutes({
    office: 'Dinas Contoh', sop: 'Pengelolaan Website', period: '2026-11', day: '2026-12-02', figures, agenda: makeAgenda(figures, 1), channel: () => 'Situs web',
    open: [{ text: 'Membuat daftar periksa', by: 'Ketua Tim', due: '2026-11-20', closed: null }],
  });
  for (const sentence of ['Periode November 2026', 'Rapat dibuka pada 2 Desember 2026 untuk mengevaluasi pelaksanaan SOP Pengelolaan Website', 'Berkas dibuka 9, selesai 7, ditolak 1.', 'Penayangan: Situs web 7.', 'Dari 28 langkah yang memiliki norma waktu, 20 selesai tepat waktu dan 8 melampaui norma waktu.',
    'Membuat daftar periksa, Ketua Tim, paling lambat 20 November 2026: belum selesai.', 'Permohonan diterima 4, terjawab 2, ditolak 1, dalam proses 1.']) expect(minutes).toContain(sentence);
});

it('reads the figures of minutes that were kept before there were so many', () => {
  const old = readFigures({ period: '2026-04', totals: { opened: 1, completed: 1, refused: 0 }, channels: [], steps: [{ step: 'a', printed: '1', activity: 'x', norm: '10 menit', visits: 2, medianMinutes: 5, longestMinutes: 25, late: 1 }], returns: [] });
  expect(old).toMatchObject({ weeks: [], missedLinks: [], requests: { received: 0 }, steps: [{ normMinutes: null, p90Minutes: null, late: 1 }] });
  expect(readFigures('garbage')).toBeNull();
});
