import { describe, expect, it } from 'vitest';
import { content, machineOf, OneCase, OUTSIDE, staffOf, SYSTEM } from '../../../test/one-case.ts';
import { desk } from '../../../test/walk-case.ts';

const [ani, budi, citra, dewi] = [staffOf('ani', 'a'), staffOf('budi', 'b'), staffOf('citra', 'c'), staffOf('dewi', 'd')];
const work = { id: 'kerja', does: 'work', by: 'a' } as const;

describe('opening', () => {
  it('is for anybody with a part in the SOP, and for an outside party where it begins outside', () => {
    const inside = machineOf(work);
    expect(() => new OneCase(inside, budi)).toThrow('case.not-of-this-sop');
    expect(() => new OneCase(inside, OUTSIDE)).toThrow('case.not-of-this-sop');
    expect(() => new OneCase(inside, SYSTEM)).toThrow('case.not-of-this-sop');
    expect(new OneCase(machineOf({ id: 'mohon', does: 'request', by: 'luar' }, work), OUTSIDE).state.step).toBe('mohon');
  });

  it('opens no period where there is none, and happens once', () => {
    expect(() => new OneCase(machineOf(work), ani, { period: '2026-03' })).toThrow('case.no-period-steps');
    expect(new OneCase(machineOf(work), ani).why(ani, 'open', { title: 'Lagi' })).toEqual(['case.opened-already']);
  });
});

describe('intake', () => {
  it('takes what came with its content and its number, from its column alone', () => {
    const file = new OneCase(machineOf({ id: 'terima', does: 'receive', by: 'a' }, { id: 'periksa', does: 'verify', by: 'b', tidak: 'terima' }), ani);
    expect(file.why(budi, 'receive', { subject: 'Liputan' })).toEqual(['case.not-yours']);
    file.do(ani, 'receive', { subject: 'Liputan', post: content({ b1: 'Isi' }) });
    expect(file.state).toMatchObject({ step: 'periksa', entries: [{ printed: '001/AGD/2026' }] });
    expect(file.why(ani, 'receive', { subject: 'Lagi' })).toEqual(['case.not-now']);
  });

  it('a request is the outside party\'s own content, also when an officer types in its letter', () => {
    const machine = machineOf({ id: 'mohon', does: 'request', by: 'luar' }, { id: 'disposisi', does: 'dispose', by: 'a', tidak: 'end' });
    for (const who of [OUTSIDE, ani]) {
      const file = new OneCase(machine, who);
      file.do(who, 'request', { agency: 'Dinkes', contact: 'surel', subject: 'Vaksin', post: content({ b1: 'Isi' }) });
      expect(file.state.authors['title']).toEqual([{ personId: 'outside', within: '' }]);
      expect(file.why(ani, 'dispose', { receivers: ['Admin'] })).toEqual([]);
    }
  });
});

describe('disposition', () => {
  it('names receivers; refuses only where the SOP lets it, with a reason', () => {
    const plain = new OneCase(machineOf({ id: 'disposisi', does: 'dispose', by: 'a' }, work), ani);
    expect(plain.why(ani, 'dispose')).toEqual(['dispose.receiver-missing']);
    expect(plain.why(ani, 'dispose', { answer: 'tidak', note: 'Tidak' })).toEqual(['dispose.cannot-refuse']);
    plain.do(ani, 'dispose', { receivers: ['Seksi'], urgency: 'segera' });
    expect(plain.state).toMatchObject({ step: 'kerja', urgency: 'segera' });
    const may = new OneCase(machineOf({ id: 'disposisi', does: 'dispose', by: 'a', tidak: 'end' }, work), ani);
    expect(may.why(ani, 'dispose', { answer: 'tidak' })).toEqual(['case.reason-missing']);
    may.do(ani, 'dispose', { answer: 'tidak', note: 'Bukan kewenangan kami' });
    expect(may.state).toMatchObject({ status: 'refused', endReason: 'Bukan kewenangan kami' });
  });
});

describe('several performers', () => {
  const steps = (join: 'all' | 'any') => machineOf({ id: 'bersama', does: 'work', by: ['a', 'b'], join }, { id: 'akhir', does: 'work', by: 'c' });

  it('any of them is enough', () => {
    const file = new OneCase(steps('any'), ani);
    file.do(budi, 'work');
    expect(file.state.step).toBe('akhir');
  });

  it('all of them means each once', () => {
    const file = new OneCase(steps('all'), ani);
    expect(file.do(ani, 'work').types).toEqual(['Worked', 'PerformerDone']);
    expect(file.state).toMatchObject({ step: 'bersama', done: ['a'] });
    expect(file.why(ani, 'work')).toEqual(['case.not-yours']);
    expect(desk(file.machine, file.state).map((task) => task.performer)).toEqual(['b']);
    file.do(budi, 'work');
    expect(file.state).toMatchObject({ step: 'akhir', done: [] });
  });

  it('all of them must sign, and an edit asks all of them again', () => {
    const machine = machineOf({ id: 'susun', does: 'draft', by: 'd' }, { id: 'setujui', does: 'approve', by: ['a', 'b'], join: 'all', tidak: 'susun' }, { id: 'tayang', does: 'publish', by: 'd', channels: ['website'] });
    const file = new OneCase(machine, dewi);
    file.do(dewi, 'edit', { post: content({ b1: 'Satu' }) });
    file.do(dewi, 'submit');
    file.do(ani, 'sign', { answer: 'ya' });
    expect(file.state.step).toBe('setujui');
    file.do(budi, 'sign', { answer: 'ya' });
    expect(file.state.step).toBe('tayang');
    file.do(dewi, 'edit', { post: content({ b1: 'Dua' }) });
    file.do(ani, 'sign', { step: 'setujui', answer: 'ya' });
    expect(file.why(dewi, 'publish')).toEqual(['case.signature-missing']);
    file.do(budi, 'sign', { step: 'setujui', answer: 'ya' });
    expect(file.why(dewi, 'publish')).toEqual([]);
  });
});

describe('a step left out', () => {
  const machine = machineOf({ id: 'susun', does: 'draft', by: 'a' }, { id: 'telaah', does: 'work', by: 'b', optional: true }, { id: 'catat', does: 'work', by: 'b' },
    { id: 'periksa', does: 'verify', by: 'b', tidak: 'susun' }, { id: 'setujui', does: 'approve', by: 'c', tidak: 'susun' }, { id: 'tayang', does: 'publish', by: 'd', channels: ['website'] });
  const drafted = () => {
    const file = new OneCase(machine, ani);
    file.do(ani, 'edit', { post: content({ b1: 'Isi' }) });
    file.do(ani, 'submit');
    return file;
  };

  it('is recorded with its reason; an optional one may be left out by its own column', () => {
    const file = drafted();
    expect(file.why(dewi, 'skip', { reason: 'Sudah jelas' })).toEqual(['case.not-yours']);
    expect(file.do(budi, 'skip', { reason: 'Sudah jelas' }).events[0]).toMatchObject({ type: 'Skipped', data: { step: 'telaah', reason: 'Sudah jelas', authority: '' } });
    expect(file.state.step).toBe('catat');
  });

  it('a mandatory one needs an authority and those with the last word', () => {
    const file = drafted();
    file.do(budi, 'skip', { reason: 'Sudah jelas' });
    expect(file.why(budi, 'skip', { reason: 'x', authority: 'y' })).toEqual(['case.not-yours']);
    expect(file.why(citra, 'skip', { reason: 'x' })).toEqual(['skip.authority-missing']);
    file.do(citra, 'skip', { reason: 'Mendesak', authority: 'Perintah Bupati' });
    expect(file.state.step).toBe('periksa');
  });

  it('a check may be left out while another still looks; an approval and a publication never', () => {
    const file = drafted();
    file.do(budi, 'skip', { reason: 'x' });
    file.do(budi, 'work');
    file.do(citra, 'skip', { reason: 'Mendesak', authority: 'Perintah Bupati' });
    expect(file.state.step).toBe('setujui');
    expect(file.why(citra, 'skip', { reason: 'x', authority: 'y' })).toEqual(['case.never-skipped']);
    file.do(citra, 'sign', { answer: 'ya' });
    expect(file.why(citra, 'skip', { reason: 'x', authority: 'y' })).toEqual(['case.never-skipped']);
    expect(file.why(dewi, 'publish')).toEqual([]);
  });

  it('the last eyes before publication are never left out', () => {
    const last = machineOf({ id: 'susun', does: 'draft', by: 'a' }, { id: 'periksa', does: 'verify', by: 'b', tidak: 'susun', optional: true }, { id: 'tayang', does: 'publish', by: 'd', channels: ['website'] });
    const file = new OneCase(last, ani);
    file.do(ani, 'edit', { post: content({ b1: 'Isi' }) });
    file.do(ani, 'submit');
    expect(file.why(budi, 'skip', { reason: 'x', authority: 'y' })).toEqual(['case.last-eyes']);
  });
});

describe('waiting for an outside party', () => {
  const machine = machineOf({ id: 'tunggu', does: 'wait', by: 'luar' }, { id: 'kerja', does: 'work', by: 'a', time: '10 menit' });

  it('stops the office\'s clock and lies on nobody\'s desk', () => {
    const file = new OneCase(machine, ani);
    expect(desk(machine, file.state)).toMatchObject([{ positionId: null, dueAt: null }]);
    file.do(ani, 'resume', { note: 'Surat datang' });
    expect(desk(machine, file.state)).toMatchObject([{ performer: 'a', dueAt: '2026-03-02T02:10:00Z' }]);
  });

  it('does not stop it where the office has the step together with that party', () => {
    const shared = machineOf({ id: 'kerja', does: 'work', by: ['a', 'luar'], time: '10 menit' });
    expect(desk(shared, new OneCase(shared, ani).state)).toMatchObject([{ performer: 'a', dueAt: '2026-03-02T02:10:00Z' }, { performer: 'luar', dueAt: null }]);
  });

  it('is ended by the party itself or by somebody of the SOP, once', () => {
    expect(new OneCase(machine, ani).why(OUTSIDE, 'resume')).toEqual([]);
    expect(new OneCase(machine, ani).why(budi, 'resume')).toEqual(['case.not-yours']);
    const file = new OneCase(machine, ani);
    file.do(OUTSIDE, 'resume');
    expect(file.why(ani, 'resume')).toEqual(['case.not-now']);
  });
});

describe('ends', () => {
  it('early where the SOP says so', () => {
    const file = new OneCase(machineOf({ id: 'kerja', does: 'work', by: 'a', next: 'end' }, { id: 'sisa', does: 'work', by: 'b' }), ani);
    file.do(ani, 'work');
    expect(file.state).toMatchObject({ status: 'completed', step: null });
  });

  it('by those with the last word, with a reason; then only remarks are taken', () => {
    const file = new OneCase(machineOf(work, { id: 'setujui', does: 'approve', by: 'c', tidak: 'kerja' }), ani);
    expect(file.why(ani, 'end', { reason: 'Batal' })).toEqual(['case.not-yours']);
    file.do(citra, 'end', { reason: 'Kegiatan dibatalkan' });
    expect(file.state).toMatchObject({ status: 'cancelled', endReason: 'Kegiatan dibatalkan' });
    for (const type of ['work', 'edit', 'skip', 'attach', 'end'] as const) {
      const payload = { work: {}, edit: { post: content({ b1: 'x' }) }, skip: { reason: 'x' }, attach: { files: [{ file: 'a'.repeat(64), name: 'x' }] }, end: { reason: 'x' } }[type];
      expect(file.why(citra, type, payload)).toEqual(['case.ended']);
    }
    expect(file.why(ani, 'comment', { text: 'Dicatat' })).toEqual([]);
  });
});

describe('remarks and files', () => {
  it('are for people of the SOP and change nothing that is signed', () => {
    const file = new OneCase(machineOf(work), ani);
    expect(file.why(budi, 'comment', { text: 'x' })).toEqual(['case.not-yours']);
    const before = file.state;
    file.do(ani, 'comment', { text: 'Mohon dicek' });
    file.do(ani, 'attach', { files: [{ file: 'a'.repeat(64), name: 'surat.pdf' }] });
    expect({ ...file.state, version: 0, files: [] }).toEqual({ ...before, version: 0, files: [] });
    expect(file.state.files).toHaveLength(1);
  });

  it('notes typed beside a step are kept as remarks', () => {
    const file = new OneCase(machineOf({ id: 'susun', does: 'draft', by: 'a' }, work), ani);
    expect(file.do(ani, 'edit', { post: content({ b1: 'Isi' }), note: 'Versi rapat' }).events.at(-1)).toMatchObject({ type: 'Commented', data: { text: 'Versi rapat' } });
    expect(file.do(ani, 'submit', { note: 'Mohon paraf' }).events[0]).toMatchObject({ type: 'Commented', data: { text: 'Mohon paraf' } });
  });

  it('a draft without content is not handed on', () => {
    const file = new OneCase(machineOf({ id: 'susun', does: 'draft', by: 'a' }, work), ani);
    expect(file.why(ani, 'submit')).toEqual(['post.missing']);
    file.do(ani, 'edit', { post: content({ b1: 'Isi' }, { media: [{ id: 'm1', file: 'a'.repeat(64), alt: '', caption: '', credit: '' }] }) });
    expect(file.why(ani, 'submit')).toEqual(['post.alt-missing']);
  });
});

describe('a period', () => {
  const machine = machineOf(work, { id: 'evaluasi', does: 'evaluate', by: 'b', per: 'period' }, { id: 'perbaikan', does: 'followUp', by: 'a', per: 'period' });
  const minutes = { minutes: 'Notulen', heldOn: '2026-03-02', attendance: ['Ketua'], followUps: [{ id: 't1', text: 'Perbaiki takarir' }, { id: 't2', text: 'Latih admin' }] };
  const proof = [{ file: 'b'.repeat(64), name: 'bukti.jpg', kind: 'proof' }];
  const evaluated = () => {
    const file = new OneCase(machine, budi, { period: '2026-03' });
    file.do(budi, 'evaluate', minutes);
    return file;
  };

  it('runs beside the cases, on its own steps', () => {
    const file = new OneCase(machine, SYSTEM, { period: '2026-03' });
    expect(file.state).toMatchObject({ kind: 'period', step: 'evaluasi' });
    expect(file.why(ani, 'work')).toEqual(['case.not-now']);
    expect(file.why(ani, 'edit', { post: content({ b1: 'x' }) })).toEqual(['case.not-now']);
    expect(file.why(ani, 'evaluate', minutes)).toEqual(['case.not-yours']);
    expect(file.why(budi, 'evaluate', { ...minutes, followUps: [minutes.followUps[0], minutes.followUps[0]] })).toEqual(['evaluation.item-repeated']);
  });

  it('each item is closed with proof, once, and the report waits for the last of them', () => {
    const file = evaluated();
    const close = (item: string, more = proof) => ({ item, result: 'Selesai', proof: more });
    expect(file.why(ani, 'closeFollowUp', close('t1', []))).toEqual(['follow-up.proof-missing']);
    expect(file.why(ani, 'closeFollowUp', close('t9'))).toEqual(['follow-up.unknown']);
    expect(file.why(budi, 'closeFollowUp', close('t1'))).toEqual(['case.not-yours']);
    file.do(ani, 'closeFollowUp', close('t1'));
    expect(file.why(ani, 'closeFollowUp', close('t1'))).toEqual(['follow-up.closed-already']);
    expect(file.why(ani, 'completeFollowUp', { report: 'Laporan' })).toEqual(['follow-up.open']);
    file.do(ani, 'closeFollowUp', close('t2'));
    file.do(ani, 'completeFollowUp', { report: 'Laporan' });
    expect(file.state.status).toBe('completed');
  });
});
