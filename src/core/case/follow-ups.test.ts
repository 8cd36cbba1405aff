import { describe, expect, it } from 'vitest';
import { machineOf, OneCase, staffOf, type Step } from '../../../test/one-case.ts';
import { desk } from '../../../test/walk-case.ts';
import type { Person } from '../people/actor.ts';
import { fold } from './evolve.ts';
import { moves } from './moves.ts';

const rapat = { id: 'rapat', does: 'evaluate', by: 'ketua', per: 'period' } as const;
const tindak = { id: 'tindak', does: 'followUp', by: 'pengelola', per: 'period', time: '10 menit' } as const;
const proof = [{ file: 'b'.repeat(64), name: 'bukti.jpg', kind: 'proof' }];
const [ketua, pengelola, lain] = [staffOf('ket', 'ketua'), staffOf('peng', 'pengelola'), staffOf('lain', 'lain')];
const post = { positionId: 'pos-atasan', positionName: 'Kepala Dinas', capacity: 'definitive', decree: '' } as const;
/** No column of the SOP is bound to the post. */
const kepala: Person = { ...staffOf('kep'), posts: [post] };
const pelaksanaHarian: Person = { ...staffOf('plh'), posts: [{ ...post, capacity: 'plh', decree: '800/1/2026' }] };
const given = { id: 't1', text: 'Menetapkan jadwal piket', position: 'pos-atasan', due: '2026-03-10' };
const own = { id: 't2', text: 'Membuat daftar periksa', by: 'Mahasiswa magang', due: '2026-03-06' };
const close = (item: string) => ({ item, result: 'Selesai', proof });

function evaluated(followUps: readonly object[], steps: readonly Step[] = [rapat, tindak]): { file: OneCase; told: ReturnType<OneCase['do']>['effects'] } {
  const file = new OneCase(machineOf(...steps), ketua, { period: '2026-02' });
  const { effects } = file.do(ketua, 'evaluate', { minutes: 'Rapat.', heldOn: '2026-03-02', attendance: ['Ketua'], followUps });
  return { file, told: effects };
}
const tasks = (file: OneCase) => desk(file.machine, file.state).map((one) => [one.kind, one.item, one.positionId, one.dueAt]);
const mayClose = (file: OneCase, who: Person) => moves(file.machine, file.state, who, []).find((move) => move.type === 'closeFollowUp')?.allowed;

describe('an item of the minutes', () => {
  it('lies on the desk of its post until the end of its day, others on that of the column', () => {
    // Ramadan: the office closes at 15.00 WIB, on Fridays at 15.30.
    expect(tasks(evaluated([given, own]).file)).toEqual([
      ['step', '', 'pos-pengelola', '2026-03-06T08:30:00Z'],
      ['followUp', 't1', 'pos-atasan', '2026-03-10T08:00:00Z'], ['followUp', 't2', 'pos-pengelola', '2026-03-06T08:30:00Z'],
    ]);
  });

  it('of another post does not make the column late', () => {
    const early = { ...given, due: '2026-03-04' };
    expect(tasks(evaluated([early, own]).file)[0]).toEqual(['step', '', 'pos-pengelola', '2026-03-06T08:30:00Z']);
    expect(tasks(evaluated([early]).file)[0]).toEqual(['step', '', 'pos-pengelola', null]);
  });

  it('is given to a post or to somebody else, never to both', () => {
    const file = new OneCase(machineOf(rapat, tindak), ketua, { period: '2026-02' });
    expect(file.why(ketua, 'evaluate', { minutes: 'Rapat.', heldOn: '2026-03-02', attendance: ['Ketua'], followUps: [{ ...given, by: 'Mahasiswa magang' }] })).toEqual(['evaluation.post-and-other']);
  });

  it('is told to its post', () => {
    expect(evaluated([given, own]).told).toContainEqual(expect.objectContaining({ kind: 'notify', topic: 'task-waiting', positions: ['pos-atasan'] }));
  });

  it('is told to each post apart, so that one is done when the other is not', () => {
    const posts = evaluated([given, { ...given, id: 't3' }]).told.flatMap((effect) => (effect.kind === 'notify' && effect.positions ? [effect.positions] : []));
    expect(posts).toEqual([['pos-atasan']]);
  });

  it('is named after its post, and a post of nobody is refused', () => {
    expect(evaluated([given]).file.state.followUps).toEqual([{ id: 't1', text: given.text, by: 'Jabatan atasan', positionId: 'pos-atasan', due: given.due, step: 'rapat', closed: null }]);
    const file = new OneCase(machineOf(rapat, tindak), ketua, { period: '2026-02' });
    expect(file.why(ketua, 'evaluate', { minutes: 'Rapat.', heldOn: '2026-03-02', attendance: ['Ketua'], followUps: [{ ...given, position: 'pos-asing' }] })).toEqual(['evaluation.post-unknown']);
  });

  it('is closed with proof by whoever holds its post or acts for it, in that post', () => {
    for (const who of [kepala, pelaksanaHarian]) {
      const { file } = evaluated([given, own]);
      expect(mayClose(file, who)).toBe(true);
      expect(file.why(who, 'closeFollowUp', { item: 't1', result: 'Selesai' })).toEqual(['follow-up.proof-missing']);
      const { events } = file.do(who, 'closeFollowUp', close('t1'));
      expect(events[0]).toMatchObject({ type: 'FollowUpClosed', by: { personId: who.personId, positionName: 'Kepala Dinas', capacity: who.posts[0]?.capacity, decree: who.posts[0]?.decree } });
      expect(mayClose(file, who)).toBe(false);
      expect(tasks(file).map(([kind, item]) => [kind, item])).toEqual([['step', ''], ['followUp', 't2']]);
    }
  });

  it('is closed by the column that keeps the list, and by nobody else', () => {
    const { file } = evaluated([given, own]);
    expect(file.why(kepala, 'closeFollowUp', close('t2'))).toEqual(['case.not-yours']);
    for (const who of [ketua, lain]) expect([file.why(who, 'closeFollowUp', close('t1')), mayClose(file, who)]).toEqual([['case.not-yours'], false]);
    file.do(pengelola, 'closeFollowUp', close('t1'));
    file.do(pengelola, 'closeFollowUp', close('t2'));
    expect(file.why(pengelola, 'closeFollowUp', close('t2'))).toEqual(['follow-up.none-waiting']);
  });

  it('gives the column its own time for the report once the last one is closed, and calls it', () => {
    const { file } = evaluated([given]);
    const { effects } = file.do(kepala, 'closeFollowUp', close('t1'));
    expect(effects).toEqual([expect.objectContaining({ topic: 'task-waiting', performers: ['pengelola'] })]);
    expect(tasks(file)).toEqual([['step', '', 'pos-pengelola', '2026-03-02T02:10:00Z']]);
    file.do(pengelola, 'completeFollowUp', { report: 'Laporan' });
    expect([file.state.status, tasks(file)]).toEqual(['completed', []]);
  });

  it('waits for the check of the minutes before it is anybody’s task', () => {
    const periksa = { id: 'periksa', does: 'verify', by: 'ketua', tidak: 'rapat', per: 'period' } as const;
    const { file } = evaluated([given], [rapat, periksa, tindak]);
    expect(tasks(file).map(([kind]) => kind)).toEqual(['step']);
    expect(file.why(kepala, 'closeFollowUp', close('t1'))).toEqual(['follow-up.none-waiting']);
    file.do(ketua, 'sign', { answer: 'ya' });
    expect(mayClose(file, kepala)).toBe(true);
  });

  it('outlives an SOP without a step that follows it up', () => {
    const { file } = evaluated([given, own], [rapat]);
    expect(file.state.status).toBe('completed');
    expect(tasks(file).map(([kind, item, position]) => [kind, item, position])).toEqual([['followUp', 't1', 'pos-atasan'], ['followUp', 't2', 'pos-ketua']]);
    file.do(kepala, 'closeFollowUp', close('t1'));
    file.do(ketua, 'closeFollowUp', close('t2'));
    expect(tasks(file)).toEqual([]);
  });
});

describe('a second meeting of the same period', () => {
  const dinas = { id: 'rapat-dinas', does: 'evaluate', by: 'ketua', per: 'period' } as const;
  const minutes = (...followUps: object[]) => ({ minutes: 'Rapat.', heldOn: '2026-03-02', attendance: ['Ketua'], followUps });
  const items = (file: OneCase) => file.state.followUps.map((one) => [one.id, one.text, one.closed !== null]);

  it('adds its items to those of the first, under names of their own', () => {
    const { file } = evaluated([given, own], [rapat, dinas, tindak]);
    file.do(ketua, 'evaluate', minutes({ id: 't1', text: 'Menata arsip' }, { id: 't1-2', text: 'Melatih admin' }));
    expect(items(file)).toEqual([['t1', given.text, false], ['t2', own.text, false], ['t1-3', 'Menata arsip', false], ['t1-2', 'Melatih admin', false]]);
    expect(tasks(file).map(([kind, item]) => [kind, item])).toEqual([['step', ''], ['followUp', 't1'], ['followUp', 't2'], ['followUp', 't1-3'], ['followUp', 't1-2']]);
    for (const item of ['t1', 't2', 't1-3', 't1-2']) file.do(pengelola, 'closeFollowUp', close(item));
    file.do(pengelola, 'completeFollowUp', { report: 'Laporan' });
    expect(file.state.status).toBe('completed');
  });

  it('keeps what was closed before it', () => {
    const { file } = evaluated([given], [rapat, tindak, dinas, { ...tindak, id: 'tindak-dinas' }]);
    file.do(kepala, 'closeFollowUp', close('t1'));
    file.do(pengelola, 'completeFollowUp', { report: 'Laporan' });
    file.do(ketua, 'evaluate', minutes({ id: 't1', text: 'Menata arsip' }));
    expect(items(file)).toEqual([['t1', given.text, true], ['t1-2', 'Menata arsip', false]]);
  });

  it('held once more replaces its own items, and no others', () => {
    const periksa = { id: 'periksa', does: 'verify', by: 'ketua', tidak: 'rapat-dinas', per: 'period' } as const;
    const { file } = evaluated([given], [rapat, dinas, periksa, tindak]);
    file.do(ketua, 'evaluate', minutes({ id: 't1', text: 'Menata arsip' }));
    file.do(ketua, 'sign', { answer: 'tidak', comment: 'Kurang jelas' });
    file.do(ketua, 'evaluate', minutes({ id: 't1', text: 'Menata arsip lama' }));
    expect(items(file)).toEqual([['t1', given.text, false], ['t1-2', 'Menata arsip lama', false]]);
  });

  it('or a second column’s minutes of the same one add their items too', () => {
    const both: Step = { ...rapat, by: ['ketua', 'pengelola'], join: 'all' };
    const { file } = evaluated([given], [both, tindak]);
    file.do(pengelola, 'evaluate', minutes({ id: 't1', text: 'Menata arsip' }));
    expect(items(file)).toEqual([['t1', given.text, false], ['t1-2', 'Menata arsip', false]]);
  });

  it('takes over minutes written before items named their meeting', () => {
    const { file } = evaluated([given], [rapat, dinas, tindak]);
    const old = file.events.map((event) => (event.type === 'Evaluated' ? { ...event, data: { ...event.data, followUps: event.data.followUps.map(({ id, text }) => ({ id, text })) } } : event));
    const again = { ...old.findLast((event) => event.type === 'Evaluated')! };
    expect(fold([...old, again]).followUps.map((one) => one.id)).toEqual(['t1']);
  });
});
