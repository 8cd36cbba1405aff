import { describe, expect, it } from 'vitest';
import { content, machineOf, OneCase, staffOf } from '../../../test/one-case.ts';
import type { EventOf } from './event.ts';

const machine = machineOf(
  { id: 'susun', does: 'draft', by: 'a' },
  { id: 'periksa', does: 'verify', by: 'b', tidak: 'susun' },
  { id: 'tayang', does: 'publish', by: 'd', channels: ['website'] },
);
const [ani, budi] = [staffOf('ani', 'a'), staffOf('budi', 'b')];
const remarks = [{ part: 'block:b2', words: 'lima belas', text: 'Menurut daftar hadir tujuh belas' }, { part: 'title', text: 'Terlalu panjang' }];

function drafted() {
  const file = new OneCase(machine, ani);
  file.do(ani, 'edit', { post: content({ b1: 'Satu', b2: 'Peserta lima belas orang' }) });
  file.do(ani, 'submit');
  return file;
}
const commented = (events: readonly { type: string }[]) => events.filter((one) => one.type === 'Commented').map((one) => (one as EventOf<'Commented'>).data);

describe('a remark', () => {
  it('is pinned to words of a part, and keeps the hash the part had then', () => {
    const file = drafted();
    const [data] = commented(file.do(budi, 'comment', { text: 'Berapa?', pin: { part: 'block:b2', words: 'lima belas' } }).events);
    expect(data).toEqual({ text: 'Berapa?', pin: { part: 'block:b2', words: 'lima belas', hash: file.state.hashes['block:b2'] } });
  });

  it('is not pinned to a part that is not there', () => {
    for (const part of ['block:b9', 'order']) expect(drafted().why(budi, 'comment', { text: 'Berapa?', pin: { part } })).toEqual(['comment.part-unknown']);
  });

  it('answers what has happened, and settles only what it answers', () => {
    const file = drafted();
    file.do(budi, 'comment', { text: 'Berapa?' });
    const number = file.state.version;
    expect(commented(file.do(ani, 'comment', { text: 'Tujuh belas', answers: number, settles: true }).events)).toEqual([{ text: 'Tujuh belas', answers: number, settles: true }]);
    expect(file.why(ani, 'comment', { text: 'x', answers: file.state.version + 1 })).toEqual(['comment.answers-nothing']);
    expect(file.why(ani, 'comment', { text: 'x', settles: true })).toEqual(['comment.answers-nothing']);
  });

  it('tells nobody who is not of the office', () => {
    expect(drafted().why(budi, 'comment', { text: 'Halo', mentions: ['orang-lain'] })).toEqual(['comment.stranger']);
  });
});

describe('remarks that come with a decision', () => {
  it('stand in the discussion, before the case goes back', () => {
    const { events, types } = drafted().do(budi, 'sign', { answer: 'tidak', comment: 'Periksa jumlahnya', remarks });
    expect(types).toEqual(['Commented', 'Commented', 'Returned', 'Moved']);
    expect(commented(events).map((one) => one.pin?.words)).toEqual(['lima belas', '']);
  });

  it('stand for the comment of a no that has none of its own', () => {
    const file = drafted();
    file.do(budi, 'sign', { answer: 'tidak', remarks });
    expect(file.state.returned?.comment).toBe('Menurut daftar hadir tujuh belas; Terlalu panjang');
    expect(drafted().why(budi, 'sign', { answer: 'tidak' })).toEqual(['case.reason-missing']);
  });

  it('may come with a yes, which stands all the same', () => {
    const file = drafted();
    expect(file.do(budi, 'sign', { answer: 'ya', remarks }).types).toEqual(['Signed', 'Commented', 'Commented', 'Moved']);
    expect(file.state.signatures).toHaveLength(1);
  });
});
