import { describe, expect, it } from 'vitest';
import { content, machineOf, OneCase, staffOf } from '../../../test/one-case.ts';

const machine = machineOf(
  { id: 'terima', does: 'receive', by: 'p' }, { id: 'susun', does: 'draft', by: 'a' }, { id: 'periksa', does: 'verify', by: 'b', tidak: 'susun' },
  { id: 'setujui', does: 'approve', by: 'c', tidak: 'susun' }, { id: 'kanal', does: 'chooseChannels', by: 'k' }, { id: 'cek', does: 'verify', by: 'b', tidak: 'susun' },
  { id: 'akhir', does: 'approve', by: 'c', tidak: 'susun' }, { id: 'tayang', does: 'publish', by: 'd' },
);
const [pipit, ani, budi, citra, kiki] = [staffOf('pipit', 'p'), staffOf('ani', 'a'), staffOf('budi', 'b'), staffOf('citra', 'c'), staffOf('kiki', 'k')];
const LATER = '2030-05-06T01:00:00Z';
const OWN = [{ channel: 'facebook' }];
const CHOSEN = [{ channel: 'website', from: LATER }, { channel: 'instagram' }];
const receipt = { subject: 'Kerja bakti' };

function drafted(): OneCase {
  const file = new OneCase(machine, pipit);
  file.do(pipit, 'receive', receipt);
  file.do(ani, 'edit', { post: content({ b1: 'Isi' }), channels: OWN });
  file.do(ani, 'submit');
  return file;
}
/** Waits at the check that follows the choice. */
function chosen(file = drafted()): OneCase {
  file.do(budi, 'sign', { answer: 'ya' });
  file.do(citra, 'sign', { answer: 'ya' });
  file.do(kiki, 'chooseChannels', { channels: CHOSEN });
  return file;
}
const text = (words: string) => ({ post: content({ b1: words }) });

describe('channels and times that a step of the SOP has chosen', () => {
  it('are an author’s to propose until then, and nobody’s to change with the text afterwards', () => {
    const file = drafted();
    file.do(ani, 'edit', { ...text('Isi'), channels: [{ channel: 'youtube' }] });
    chosen(file);
    const plans = [OWN, [], [CHOSEN[1]], [CHOSEN[0], { channel: 'instagram', from: LATER }], [{ channel: 'website', from: LATER, until: '2030-05-07T01:00:00Z' }, CHOSEN[1]]];
    for (const channels of plans) expect(file.why(ani, 'edit', { ...text('Isi'), channels })).toEqual(['channel.plan-fixed']);
    expect(file.state.channels).toEqual(CHOSEN);
  });

  it('are not corrected by the one who checks the text', () => {
    const file = chosen();
    expect(file.why(budi, 'edit', { ...text('Dikoreksi'), channels: OWN })).toEqual(['channel.plan-fixed']);
    file.do(budi, 'edit', text('Dikoreksi'));
  });

  it('may come along with the text as they are, in any order and any zone, and are no event then', () => {
    const file = chosen();
    const same = [{ channel: 'instagram' }, { channel: 'website', from: '2030-05-06T08:00:00+07:00' }];
    expect(file.do(ani, 'edit', { ...text('Lain'), channels: same }).types).toEqual(['PostChanged', 'SignaturesVoided']);
    expect(file.state.channels).toEqual(CHOSEN);
  });

  it('may come along also when one of them was switched off since', () => {
    const file = chosen();
    file.switchOff('instagram');
    expect(file.why(ani, 'edit', { ...text('Lain'), channels: CHOSEN })).toEqual([]);
  });

  it('stand while the case is back before that step: the step alone chooses anew', () => {
    const file = chosen();
    file.do(budi, 'sign', { answer: 'tidak', comment: 'Terima ulang', backTo: 'terima' });
    expect(file.why(pipit, 'receive', { ...receipt, channels: OWN })).toEqual(['channel.plan-fixed']);
    file.do(pipit, 'receive', { ...receipt, channels: CHOSEN });
    expect(file.why(ani, 'edit', { ...text('Lain'), channels: OWN })).toEqual(['channel.plan-fixed']);
    file.do(ani, 'edit', text('Lain'));
    file.do(ani, 'submit');
    file.do(budi, 'sign', { answer: 'ya' });
    file.do(citra, 'sign', { answer: 'ya' });
    file.do(kiki, 'chooseChannels', { channels: [{ channel: 'videotron' }] });
    expect(file.state.channels).toEqual([{ channel: 'videotron' }]);
    expect(file.why(ani, 'edit', { ...text('Lain'), channels: CHOSEN })).toEqual(['channel.plan-fixed']);
  });

  it('are changed with the text by those who may move their times', () => {
    for (const who of [staffOf('kiki', 'k', 'a'), staffOf('citra', 'c', 'a')]) {
      const file = chosen();
      file.do(who, 'edit', { ...text('Isi'), channels: OWN });
      expect(file.state.channels).toEqual(OWN);
    }
  });

  it('stay open to the authors where the step was left out', () => {
    const file = drafted();
    file.do(budi, 'sign', { answer: 'ya' });
    file.do(citra, 'sign', { answer: 'ya' });
    file.do(citra, 'skip', { reason: 'Kanal sudah tertulis dalam naskah', authority: 'Perintah Kepala' });
    file.do(ani, 'edit', { ...text('Isi'), channels: CHOSEN });
    expect(file.state.channels).toEqual(CHOSEN);
  });
});
