import { describe, expect, it } from 'vitest';
import { content, machineOf, OneCase, OUTSIDE, staffOf, SYSTEM, withMandate } from '../../../test/one-case.ts';
import { publishable } from '../post/publishable.ts';
import { partsUnseen, stepsAskedAgain } from './signatures.ts';

const machine = machineOf(
  { id: 'susun', does: 'draft', by: 'a' },
  { id: 'periksa', does: 'verify', by: 'b', tidak: 'susun' },
  { id: 'setujui', does: 'approve', by: 'c', tidak: 'periksa' },
  { id: 'tayang', does: 'publish', by: 'd', channels: ['website'] },
);
const [ani, budi, citra, dewi] = [staffOf('ani', 'a'), staffOf('budi', 'b'), staffOf('citra', 'c'), staffOf('dewi', 'd')];
const TWO = { b1: 'Satu', b2: 'Dua' };

function drafted(blocks: Record<string, string> = TWO) {
  const file = new OneCase(machine, ani);
  file.do(ani, 'edit', { post: content(blocks) });
  file.do(ani, 'submit');
  return file;
}
function checked(blocks: Record<string, string> = TWO) {
  const file = drafted(blocks);
  file.do(budi, 'sign', { answer: 'ya' });
  return file;
}
function approved(blocks: Record<string, string> = TWO) {
  const file = checked(blocks);
  file.do(citra, 'sign', { answer: 'ya' });
  return file;
}
const asked = (file: OneCase) => stepsAskedAgain(file.machine, file.state).map((step) => step.id);
const signedBy = (file: OneCase, step: string) => file.state.signatures.filter((one) => one.step === step).map((one) => [one.by.personId, Object.keys(one.parts).sort()]);

describe('yes', () => {
  it('signs the hash of every part and goes on', () => {
    const file = drafted();
    expect(file.do(budi, 'sign', { answer: 'ya' }).types).toEqual(['Signed', 'Moved']);
    expect(file.state.step).toBe('setujui');
    expect(signedBy(file, 'periksa')).toEqual([['budi', ['block:b1', 'block:b2', 'order', 'title']]]);
    expect(file.state.signatures[0]).toMatchObject({ kind: 'initial', selfApproval: '' });
    file.do(citra, 'sign', { answer: 'ya' });
    expect(file.state.signatures[1]).toMatchObject({ kind: 'approval' });
  });

  it('is for the column of the step, and for nobody else', () => {
    const file = drafted();
    for (const who of [citra, dewi, staffOf('siapa'), OUTSIDE, SYSTEM]) expect(file.why(who, 'sign', { answer: 'ya' })).toEqual(['case.not-yours']);
  });

  it('cannot be said of content that is not whole', () => {
    const file = drafted();
    file.do(budi, 'edit', { post: content({ b1: '  ' }) });
    expect(file.why(budi, 'sign', { answer: 'ya' })).toEqual(['post.text-missing']);
  });

  it('beside marked parts says two things and is refused', () => {
    expect(drafted().why(budi, 'sign', { answer: 'ya', refused: [{ part: 'block:b1', reason: 'Salah' }] })).toEqual(['sign.refused-with-yes']);
  });
});

describe('no', () => {
  it('needs a reason', () => {
    expect(drafted().why(budi, 'sign', { answer: 'tidak' })).toEqual(['case.reason-missing']);
  });

  it('goes the SOP\'s way and says why', () => {
    const file = checked();
    file.do(citra, 'sign', { answer: 'tidak', comment: 'Kutipannya keliru' });
    expect(file.state).toMatchObject({ step: 'periksa', returned: { from: 'setujui', comment: 'Kutipannya keliru' } });
  });

  it('may go back to an earlier step of this case, and to no other', () => {
    const file = checked();
    expect(file.why(citra, 'sign', { answer: 'tidak', comment: 'x', backTo: 'tayang' })).toEqual(['sign.way-unknown']);
    expect(file.why(citra, 'sign', { answer: 'tidak', comment: 'x', backTo: 'setujui' })).toEqual(['sign.way-unknown']);
    file.do(citra, 'sign', { answer: 'tidak', comment: 'Susun ulang', backTo: 'susun' });
    expect(file.state.step).toBe('susun');
  });

  it('asked again may go back to what came before that step, not to a later one', () => {
    const file = approved();
    file.do(ani, 'edit', { post: content({ b1: 'Baru', b2: 'Dua' }) });
    for (const backTo of ['setujui', 'tayang', 'periksa']) expect(file.why(budi, 'sign', { step: 'periksa', answer: 'tidak', comment: 'x', backTo })).toEqual(['sign.way-unknown']);
    expect(file.why(citra, 'sign', { step: 'setujui', answer: 'tidak', comment: 'x', backTo: 'periksa' })).toEqual([]);
  });

  it('is said to whoever has to mend it, until the case is handed on', () => {
    const file = checked();
    file.do(citra, 'sign', { answer: 'tidak', comment: 'Kutipannya keliru', backTo: 'susun' });
    expect(file.state.returned).toMatchObject({ from: 'setujui', comment: 'Kutipannya keliru', by: { personId: 'citra' } });
    file.do(ani, 'submit');
    expect(file.state.returned).toBeNull();
  });

  it('without a way back ends the case with its reason', () => {
    const end = new OneCase(machineOf({ id: 'susun', does: 'draft', by: 'a' }, { id: 'periksa', does: 'verify', by: 'b', tidak: 'end' }), ani);
    end.do(ani, 'edit', { post: content(TWO) });
    end.do(ani, 'submit');
    end.do(budi, 'sign', { answer: 'tidak', comment: 'Bukan informasi publik' });
    expect(end.state).toMatchObject({ status: 'refused', step: null, endReason: 'Bukan informasi publik' });
  });
});

describe('a signature that stands', () => {
  it('is not asked for twice on the same content', () => {
    const file = checked();
    file.do(citra, 'sign', { answer: 'tidak', comment: 'Susun ulang', backTo: 'susun' });
    const { events } = file.do(ani, 'submit');
    expect(events.flatMap((event) => (event.type === 'Moved' ? [[event.data.to, event.data.way]] : []))).toEqual([['periksa', 'done'], ['setujui', 'stands']]);
    expect(file.state.step).toBe('setujui');
  });

  it('is asked for again when the content became another', () => {
    const file = checked();
    file.do(citra, 'sign', { answer: 'tidak', comment: 'Susun ulang', backTo: 'susun' });
    file.do(ani, 'edit', { post: content({ b1: 'Lain', b2: 'Dua' }) });
    file.do(ani, 'submit');
    expect(file.state.step).toBe('periksa');
  });

  it('goes on standing over what it was passed by: an edit asks for it again', () => {
    const file = checked();
    file.do(citra, 'sign', { answer: 'tidak', comment: 'Susun ulang', backTo: 'susun' });
    file.do(ani, 'submit');
    file.do(citra, 'sign', { answer: 'ya' });
    file.do(ani, 'edit', { post: content({ b1: 'Lain', b2: 'Dua' }) });
    expect(asked(file)).toEqual(['periksa', 'setujui']);
  });

  it('counts by how its step was left the last time, not the first', () => {
    const file = drafted();
    file.do(budi, 'sign', { answer: 'tidak', comment: 'Belum' });
    file.do(ani, 'submit');
    file.do(budi, 'sign', { answer: 'ya' });
    file.do(citra, 'sign', { answer: 'ya' });
    file.do(ani, 'edit', { post: content({ b1: 'Lain', b2: 'Dua' }) });
    expect(asked(file)).toEqual(['periksa', 'setujui']);
  });

  it('is asked for by whoever was told no: that step decides anew', () => {
    const file = checked();
    file.do(citra, 'sign', { answer: 'tidak', comment: 'Periksa lagi' });
    expect(file.state.step).toBe('periksa');
  });
});

describe('an edit after a signature', () => {
  it('voids exactly the parts it touched and asks exactly those people again', () => {
    const file = approved({ b1: 'Satu', b2: 'Dua' });
    const { events, effects } = file.do(ani, 'edit', { post: content({ b1: 'Satu', b2: 'Dua yang baru' }) });
    expect(events.map((event) => event.type)).toEqual(['PostChanged', 'SignaturesVoided']);
    const voided = events.flatMap((event) => (event.type === 'SignaturesVoided' ? event.data.voided : []));
    expect(voided).toEqual([{ step: 'periksa', personId: 'budi', name: 'Pegawai budi', parts: ['block:b2'] }, { step: 'setujui', personId: 'citra', name: 'Pegawai citra', parts: ['block:b2'] }]);
    expect(effects.filter((one) => one.kind === 'notify' && one.topic === 'asked-again').map((one) => one.kind === 'notify' && one.people)).toEqual([['budi'], ['citra']]);
    expect(asked(file)).toEqual(['periksa', 'setujui']);
  });

  it('holds publication back until each has signed what is new', () => {
    const file = approved();
    file.do(ani, 'edit', { post: content({ b1: 'Baru', b2: 'Dua' }) });
    expect(file.why(dewi, 'publish')).toEqual(['case.signature-missing', 'case.signature-missing']);
    file.do(budi, 'sign', { step: 'periksa', answer: 'ya' });
    expect(file.why(dewi, 'publish')).toEqual(['case.signature-missing']);
    file.do(citra, 'sign', { step: 'setujui', answer: 'ya' });
    expect(asked(file)).toEqual([]);
    expect(file.why(dewi, 'publish')).toEqual([]);
  });

  it('that changes nothing voids nothing and says nothing', () => {
    const file = approved();
    expect(file.do(ani, 'edit', { post: content(TWO) }).events).toEqual([]);
    expect(asked(file)).toEqual([]);
  });

  it('asks nobody again who is not asked: a step without a fallen signature refuses', () => {
    const file = approved();
    expect(file.why(budi, 'sign', { step: 'periksa', answer: 'ya' })).toEqual(['case.not-asked-again']);
    expect(file.why(budi, 'sign', { step: 'entah', answer: 'ya' })).toEqual(['case.step-unknown']);
  });

  it('asked again may still be answered with no, which takes the case back', () => {
    const file = approved();
    file.do(ani, 'edit', { post: content({ b1: 'Baru', b2: 'Dua' }) });
    file.do(budi, 'sign', { step: 'periksa', answer: 'tidak', comment: 'Tidak benar' });
    expect(file.state.step).toBe('susun');
  });
});

describe('a signature in part', () => {
  const inPart = (file: OneCase, ...parts: string[]) => file.do(budi, 'sign', { answer: 'sebagian', refused: parts.map((part) => ({ part, reason: 'Belum benar' })) });

  it('lets the rest go on; the refused part is in no publishable content', () => {
    const file = drafted({ b1: 'Satu', b2: 'Rahasia' });
    inPart(file, 'block:b2');
    file.do(citra, 'sign', { answer: 'ya' });
    expect(signedBy(file, 'setujui')).toEqual([['citra', ['block:b1', 'order', 'title']]]);
    const { effects } = file.do(dewi, 'publish');
    expect(effects).toContainEqual({ kind: 'publish', channel: 'website', from: null });
    expect(JSON.stringify(publishable(file.state.post!, new Set(Object.keys(file.state.refused))))).not.toContain('Rahasia');
    expect(file.state.refused).toEqual({ 'block:b2': 'Belum benar' });
  });

  it('asks anew for the refused part once it was changed, and for that part only', () => {
    const file = drafted({ b1: 'Satu', b2: 'Salah' });
    inPart(file, 'block:b2');
    file.do(ani, 'edit', { post: content({ b1: 'Satu', b2: 'Benar' }) });
    expect(file.state.refused).toEqual({});
    expect(asked(file)).toEqual(['periksa']);
    file.do(budi, 'sign', { step: 'periksa', answer: 'ya' });
    expect(asked(file)).toEqual([]);
  });

  it('needs marked parts, parts that exist, and something left to publish', () => {
    const file = drafted();
    expect(file.why(budi, 'sign', { answer: 'sebagian' })).toEqual(['sign.nothing-refused']);
    expect(file.why(budi, 'sign', { answer: 'sebagian', refused: [{ part: 'block:b9', reason: 'x' }] })).toEqual(['sign.part-unknown']);
    expect(file.why(budi, 'sign', { answer: 'sebagian', refused: [{ part: 'order', reason: 'x' }] })).toEqual(['sign.part-unknown']);
    for (const parts of [['title'], ['block:b1', 'block:b2']]) {
      expect(file.why(budi, 'sign', { answer: 'sebagian', refused: parts.map((part) => ({ part, reason: 'x' })) })).toEqual(['sign.nothing-left']);
    }
  });
});

describe('decisions in part, one after the other', () => {
  it('leave something to publish together', () => {
    const file = drafted();
    file.do(budi, 'sign', { answer: 'sebagian', refused: [{ part: 'block:b1', reason: 'Belum benar' }] });
    expect(file.why(citra, 'sign', { answer: 'sebagian', refused: [{ part: 'block:b2', reason: 'Belum benar' }] })).toEqual(['sign.nothing-left']);
    expect(file.why(citra, 'sign', { answer: 'ya' })).toEqual([]);
  });
});

describe('content that only its authors have seen', () => {
  const small = machineOf(
    { id: 'susun', does: 'draft', by: 'a' }, { id: 'disposisi', does: 'dispose', by: 'b', tidak: 'end' }, { id: 'lengkapi', does: 'draft', by: 'a' },
    { id: 'telaah', does: 'verify', by: 'b', tidak: 'susun', optional: true }, { id: 'tayang', does: 'publish', by: 'd', channels: ['website'] },
  );
  const disposed = () => {
    const file = new OneCase(small, ani);
    file.do(ani, 'edit', { post: content(TWO) });
    file.do(ani, 'submit');
    return file;
  };

  it('does not go out where the SOP has somebody let it pass', () => {
    const file = disposed();
    file.do(withMandate(staffOf('ani', 'b'), '7/2026'), 'dispose', { receivers: ['Admin'] });
    file.do(ani, 'edit', { post: content({ b1: 'Satu', b2: 'Berubah' }) });
    file.do(ani, 'submit');
    expect(file.why(budi, 'skip', { reason: 'x', authority: 'y' })).toEqual(['case.last-eyes']);
  });

  it('is no longer that once a second person, or a mandate, has signed all that is left of it', () => {
    for (const who of [budi, withMandate(staffOf('ani', 'b'), '7/2026')]) {
      const file = disposed();
      file.do(who, 'dispose', { receivers: ['Admin'] });
      expect(partsUnseen(file.state)).toEqual([]);
      file.do(ani, 'submit');
      expect(file.why(budi, 'skip', { reason: 'Sudah dibaca' })).toEqual([]);
    }
  });

  it('is counted part by part, in its present form, without what was refused', () => {
    const file = drafted();
    expect([...partsUnseen(file.state)].sort()).toEqual(['block:b1', 'block:b2', 'order', 'title']);
    file.do(budi, 'edit', { post: content({ b1: 'Dikoreksi', b2: 'Dua' }) });
    file.do(budi, 'sign', { answer: 'sebagian', refused: [{ part: 'block:b2', reason: 'Belum benar' }] });
    expect(partsUnseen(file.state)).toEqual(['block:b1']);
    file.do(citra, 'sign', { answer: 'ya' });
    expect(partsUnseen(file.state)).toEqual([]);
    file.do(ani, 'edit', { post: content({ b1: 'Dikoreksi', b2: 'Diganti' }) });
    expect(partsUnseen(file.state)).toEqual(['block:b2']);
  });
});

describe('a correction by the one who checks', () => {
  it('is made in the check itself and seen by the next signature', () => {
    const file = drafted();
    file.do(budi, 'edit', { post: content({ b1: 'Satu, dikoreksi', b2: 'Dua' }) });
    expect(file.state.authors['block:b1']).toEqual([{ personId: 'ani', within: '' }, { personId: 'budi', within: 'periksa' }]);
    file.do(budi, 'sign', { answer: 'ya' });
    expect(file.state.step).toBe('setujui');
  });

  it('is refused where nobody signs afterwards', () => {
    const last = machineOf({ id: 'susun', does: 'draft', by: 'a' }, { id: 'periksa', does: 'verify', by: 'b', tidak: 'susun' }, { id: 'tayang', does: 'publish', by: 'd' });
    const file = new OneCase(last, ani);
    file.do(ani, 'edit', { post: content(TWO) });
    file.do(ani, 'submit');
    expect(file.why(budi, 'edit', { post: content({ b1: 'Lain' }) })).toEqual(['case.correction-unseen']);
  });

  it('is refused where whoever signs afterwards may be left out', () => {
    const maybe = machineOf({ id: 'susun', does: 'draft', by: 'a' }, { id: 'periksa', does: 'verify', by: 'b', tidak: 'susun' }, { id: 'baca', does: 'verify', by: 'c', tidak: 'susun', optional: true }, { id: 'tayang', does: 'publish', by: 'd' });
    const file = new OneCase(maybe, ani);
    file.do(ani, 'edit', { post: content(TWO) });
    file.do(ani, 'submit');
    expect(file.why(budi, 'edit', { post: content({ b1: 'Lain' }) })).toEqual(['case.correction-unseen']);
  });

  it('in one check lets nobody pass it in the next', () => {
    const twice = machineOf(
      { id: 'susun', does: 'draft', by: 'a' }, { id: 'periksa', does: 'verify', by: 'b', tidak: 'susun' }, { id: 'baca', does: 'verify', by: 'e', tidak: 'susun' }, { id: 'setujui', does: 'approve', by: 'c', tidak: 'susun' },
    );
    const file = new OneCase(twice, ani);
    file.do(ani, 'edit', { post: content(TWO) });
    file.do(ani, 'submit');
    const both = staffOf('budi', 'b', 'e');
    file.do(both, 'edit', { post: content({ b1: 'Dikoreksi', b2: 'Dua' }) });
    file.do(both, 'sign', { answer: 'ya' });
    expect(file.why(both, 'sign', { answer: 'ya' })).toEqual(['case.own-content']);
    expect(file.why(staffOf('eka', 'e'), 'sign', { answer: 'ya' })).toEqual([]);
  });

  it('hides nothing that the same person wrote as an author afterwards', () => {
    const file = drafted();
    const both = staffOf('budi', 'b', 'a');
    file.do(both, 'edit', { post: content({ b1: 'Dikoreksi', b2: 'Dua' }) });
    file.do(budi, 'sign', { answer: 'tidak', comment: 'Susun ulang' });
    file.do(both, 'edit', { post: content({ b1: 'Ditulis sendiri', b2: 'Dua' }) });
    file.do(ani, 'submit');
    expect(file.why(budi, 'sign', { answer: 'ya' })).toEqual(['case.own-content']);
  });

  it('is no way to approve: whoever corrected may not also decide', () => {
    const file = drafted();
    const both = staffOf('budi', 'b', 'c');
    file.do(both, 'edit', { post: content({ b1: 'Dikoreksi', b2: 'Dua' }) });
    file.do(both, 'sign', { answer: 'ya' });
    expect(file.why(both, 'sign', { answer: 'ya' })).toEqual(['case.own-content']);
    file.do(citra, 'sign', { answer: 'ya' });
  });
});

describe('four eyes', () => {
  const author = staffOf('ani', 'a', 'b', 'c');

  it('no author passes their own content, under a second post or a mandate of one', () => {
    const file = drafted();
    expect(file.why(author, 'sign', { answer: 'ya' })).toEqual(['case.own-content']);
    const plh = { ...staffOf('ani', 'a'), acts: [...staffOf('ani', 'a').acts, { performer: 'b', positionId: 'p', positionName: 'Plh', capacity: 'plh' as const, decree: '12/2026' }] };
    expect(file.why(plh, 'sign', { answer: 'ya' })).toEqual(['case.own-content']);
  });

  it('a stand-in who did not write it signs with capacity and decree', () => {
    const file = drafted();
    const eka = { ...staffOf('eka'), acts: [{ performer: 'b', positionId: 'p', positionName: 'Kasi', capacity: 'plh' as const, decree: '12/2026' }] };
    file.do(eka, 'sign', { answer: 'ya' });
    expect(file.state.signatures[0]?.by).toMatchObject({ personId: 'eka', capacity: 'plh', decree: '12/2026', positionName: 'Kasi' });
  });

  it('whoever holds a post and acts for another signs in the one they hold', () => {
    const file = drafted();
    const acting = { performer: 'b', positionId: 'p', positionName: 'Kasi', capacity: 'plh' as const, decree: '12/2026' };
    file.do({ ...budi, acts: [acting, ...budi.acts] }, 'sign', { answer: 'ya' });
    expect(file.state.signatures[0]?.by).toMatchObject({ capacity: 'definitive', decree: '', positionName: 'Jabatan b' });
  });

  it('a written mandate lets the author of a small office sign, and is recorded where it was needed', () => {
    const file = drafted();
    file.do(withMandate(author, '7/2026'), 'sign', { answer: 'ya' });
    expect(file.state.signatures[0]).toMatchObject({ selfApproval: '7/2026' });
    file.do(withMandate(citra, '8/2026'), 'sign', { answer: 'ya' });
    expect(file.state.signatures[1]).toMatchObject({ selfApproval: '' });
    expect(file.why(dewi, 'publish')).toEqual([]);
  });

  it('a disposition that lets content pass needs and records it in the same way', () => {
    const small = machineOf({ id: 'susun', does: 'draft', by: 'a' }, { id: 'disposisi', does: 'dispose', by: 'b', tidak: 'susun' }, { id: 'tayang', does: 'publish', by: 'd', channels: ['website'] });
    const file = new OneCase(small, ani);
    file.do(ani, 'edit', { post: content(TWO) });
    file.do(ani, 'submit');
    expect(file.why(author, 'dispose', { receivers: ['Admin'] })).toEqual(['case.own-content']);
    file.do(withMandate(author, '7/2026'), 'dispose', { receivers: ['Admin'] });
    expect(file.state.signatures).toMatchObject([{ kind: 'disposition', selfApproval: '7/2026' }]);
    expect(file.why(dewi, 'publish')).toEqual([]);
  });

  it('a disposition that lets content pass signs it, and an edit asks for it again', () => {
    const small = machineOf({ id: 'susun', does: 'draft', by: 'a' }, { id: 'disposisi', does: 'dispose', by: 'b', tidak: 'susun' }, { id: 'tayang', does: 'publish', by: 'd', channels: ['website'] });
    const file = new OneCase(small, ani);
    file.do(ani, 'edit', { post: content(TWO) });
    file.do(ani, 'submit');
    file.do(budi, 'dispose', { receivers: ['Admin'] });
    expect(file.state.signatures).toMatchObject([{ kind: 'disposition', selfApproval: '' }]);
    file.do(ani, 'edit', { post: content({ b1: 'Baru', b2: 'Dua' }) });
    expect(file.why(dewi, 'publish')).toEqual(['case.signature-missing']);
    file.do(budi, 'sign', { step: 'disposisi', answer: 'ya' });
    expect(file.why(dewi, 'publish')).toEqual([]);
  });
});
