import { expect, it } from 'vitest';
import { readPeopleList } from './read-people-list.ts';

it('reads what people paste: commas, semicolons, tabs, spreadsheets, and names with titles', () => {
  const { people, issues } = readPeopleList([
    'Nama,Surel,Jabatan', 'Sri Handayani, sri@bunder.example, Ketua PPID', 'Budi Santosa, S.Sos.;BUDI@bunder.example;Sekretaris', 'Dimas\tdimas@bunder.example\tAdmin Medsos', '"Retno, M.Si.","retno@bunder.example","Kepala Seksi Data"', '', 'Tanpa Jabatan <tj@bunder.example>',
  ].join('\r\n'), 100);
  expect(issues).toEqual([]);
  expect(people).toEqual([
    { name: 'Sri Handayani', email: 'sri@bunder.example', post: 'Ketua PPID' }, { name: 'Budi Santosa, S.Sos.', email: 'budi@bunder.example', post: 'Sekretaris' },
    { name: 'Dimas', email: 'dimas@bunder.example', post: 'Admin Medsos' }, { name: 'Retno, M.Si.', email: 'retno@bunder.example', post: 'Kepala Seksi Data' }, { name: 'Tanpa Jabatan', email: 'tj@bunder.example', post: '' },
  ]);
});

it('names the line that cannot be read, and why', () => {
  const { issues } = readPeopleList('Sri, sri@bunder.example\nBudi, bukan surel\n, kosong@bunder.example\nSri Lain, sri@bunder.example', 100);
  expect(issues.map((one) => [one.code, one.data['line']])).toEqual([['people.email-missing', 2], ['people.name-missing', 3], ['people.email-repeated', 4]]);
  expect(readPeopleList('  \n', 100).issues).toMatchObject([{ code: 'people.none' }]);
  expect(readPeopleList('A, a@a.example\nB, b@b.example', 1).issues).toMatchObject([{ code: 'people.too-many' }]);
});
