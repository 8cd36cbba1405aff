import { expect, it } from 'vitest';
import { payloads } from '../../core/case/command.ts';
import { wordIssue } from '../../texts/word-issue.ts';
import { Fields } from '../fields.ts';
import { adoptPictures } from './edit-pictures.tsx';
import { disposeForm } from './dispose.tsx';
import { evaluateForm } from './evaluate.tsx';
import { readOpen } from './open.tsx';
import { planText, readEdit } from './read-edit.ts';
import { readRequest } from './request.tsx';
import { signForm } from './sign.tsx';
import { toInstant, toLocal } from '../local-time.ts';
import type { About } from './verb-form.ts';

const hash = (letter: string) => letter.repeat(64);
const about = {
  askedStep: null,
  view: {
    office: { calendar: { zone: 'Asia/Makassar' } }, channels: [{ key: 'instagram' }, { key: 'website' }],
    state: { step: 'susun', post: { title: 'A', blocks: [{ id: 'b1', text: 'Satu' }, { id: 'b4', text: 'Dua' }], media: [{ id: 'm1', file: hash('a') }], variants: [{ channel: 'lama', text: 'tetap', media: [] }] }, channels: [] },
  },
} as unknown as About;

it('reads a new case as the schema wants it', () => {
  const read = payloads.open.parse(readOpen(Fields.of({ title: 'Judul', urgency: 'segera', eventDate: '', corrects: '', files: `${hash('a')} surat.pdf` }), null));
  expect(read).toMatchObject({ title: 'Judul', urgency: 'segera', files: [{ file: hash('a'), name: 'surat.pdf', kind: 'material' }] });
  expect(read.eventDate).toBeUndefined();
});

it('names the period of the chosen SOP by any of its months', () => {
  const period = (month: string, months: 1 | 3 | 12 | null) => readOpen(Fields.of({ title: 'Evaluasi', period: month }), months)['period'];
  expect([period('2026-08', 1), period('2026-08', 3), period('2026-08', 12), period('', 3), period('besok', 3), period('2026-08', null)]).toEqual(['2026-08', '2026-Q3', '2026', undefined, 'besok', '2026-08']);
});

it('takes ticked receivers and typed ones, each once', () => {
  const read = payloads.dispose.parse(disposeForm.read(Fields.of({ answer: 'ya', receivers: ['Admin', 'Seksi'], others: 'Seksi\r\n Carik \n\n', instructions: ['laporkan'] }), about));
  expect(read.receivers).toEqual(['Admin', 'Seksi', 'Carik']);
});

it('reads a refused disposition without receivers, instructions and day, which belong to its yes', () => {
  const fields = { receivers: ['Admin'], others: 'Carik', instructions: ['laporkan'], due: '2026-03-02', note: 'Bukan urusan kami' };
  expect(payloads.dispose.parse(disposeForm.read(Fields.of({ ...fields, answer: 'tidak' }), about))).toMatchObject({ answer: 'tidak', receivers: [], instructions: [], note: 'Bukan urusan kami' });
  expect(disposeForm.read(Fields.of({ ...fields, answer: 'tidak' }), about)['due']).toBeUndefined();
  expect(disposeForm.read(Fields.of({ ...fields, answer: 'ya' }), about)).toMatchObject({ receivers: ['Admin', 'Carik'], due: '2026-03-02' });
});

it('sends reasons only for an answer in part, and the way back only for a no', () => {
  const fields = { 'item.block:b1': 'tidak', 'item.block:b2': 'ya', 'reason.block:b1': ' Salah ', backTo: 'susun', comment: 'x' };
  expect(signForm.read(Fields.of({ ...fields, answer: 'ya' }), about)).toMatchObject({ answer: 'ya', refused: [] });
  expect(signForm.read(Fields.of({ ...fields, answer: 'sebagian' }), about)).toMatchObject({ refused: [{ part: 'block:b1', reason: 'Salah' }] });
  expect(signForm.read(Fields.of({ ...fields, answer: 'tidak' }), about)).toMatchObject({ backTo: 'susun', refused: [] });
  expect(payloads.sign.safeParse(signForm.read(Fields.of({}), about)).success).toBe(false);
});

it('keeps ids of paragraphs, and variants of channels that are switched off', () => {
  const read = payloads.edit.parse(readEdit(Fields.of({ title: 'A', text: 'Satu\n\nBaru\n\nDua', plan: planText([]), 'variant.instagram': ' Hai ', 'pictures.instagram': ['m1', 'm9'], media: 'm1', 'file.m1': hash('a') }), about));
  expect(read.post.blocks.map((block) => block.id)).toEqual(['b1', 'b5', 'b4']);
  expect(read.post.variants).toEqual([{ channel: 'lama', text: 'tetap', media: [] }, { channel: 'instagram', text: 'Hai', media: ['m1'] }]);
  expect(read.channels).toBeUndefined();
});

it('gives a new picture a row of its own, the same one to a second tap, and none to a picture that is there', () => {
  const fields = Fields.of({ media: 'm1', 'file.m1': hash('a'), newPictures: [`${hash('b')} b.jpg`, `${hash('a')} a.jpg`] });
  const adopted = adoptPictures(fields, about);
  expect([adopted.all('media'), adopted.text('file.m2')]).toEqual([['m1', 'm2'], hash('b')]);
  const saved = { view: { ...about.view, state: { ...about.view.state, post: { ...about.view.state.post, media: [{ id: 'm1', file: hash('a') }, { id: 'm2', file: hash('b') }] } } } } as unknown as About;
  expect(adoptPictures(fields, saved).entries).toEqual(adopted.entries);
  expect(adoptPictures(fields.with('remove', 'm1'), about).all('media')).toEqual(['m2', 'm1']);
});

it('reads a request with its window on the office clock', () => {
  const read = payloads.request.parse(readRequest(Fields.of({ agency: 'Dinkes', contact: 'Ani', subject: 'Imunisasi', text: 'Isi', channels: 'website', 'from.website': '2026-03-02T08:00' }), [], 'Asia/Makassar'));
  expect(read.channels).toEqual([{ channel: 'website', from: '2026-03-02T00:00:00Z' }]);
  expect(read.post).toMatchObject({ title: 'Imunisasi', blocks: [{ id: 'b1', text: 'Isi' }] });
});

it('takes the follow-up rows that were filled', () => {
  const read = payloads.evaluate.parse(evaluateForm.read(Fields.of({ minutes: 'x', heldOn: '2026-03-31', attendance: 'Ani\nBudi', 'item.1': 'Perbaiki', 'item.3': 'Latih', 'due.3': '2026-04-10' }), about));
  expect(read.followUps).toEqual([{ id: 't1', text: 'Perbaiki' }, { id: 't3', text: 'Latih', due: '2026-04-10' }]);
});

it('asks who was there, by tick or by name', () => {
  const codes = (fields: Record<string, string>) => evaluateForm.check?.(Fields.of(fields)).map((one) => wordIssue(one));
  expect([codes({ attendance: ' ' }), codes({ member: 'Ani' }), codes({ attendance: 'Budi' })]).toEqual([['Centang sekurang-kurangnya satu orang yang hadir.'], [], []]);
});

it('goes between wall clock and instant, and hands on what is no time', () => {
  expect(toLocal(toInstant('2026-03-02T08:30', 'Asia/Jayapura'), 'Asia/Jayapura')).toBe('2026-03-02T08:30');
  expect(toInstant('kemarin', 'Asia/Jakarta')).toBe('kemarin');
});

it('cleans what no database keeps, and nothing else', () => {
  expect(Fields.of({ a: 'x\0y\r\nz\ud800' }).text('a')).toBe('xy\nz\ufffd');
});
