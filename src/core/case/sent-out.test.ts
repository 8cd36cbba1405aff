import { describe, expect, it } from 'vitest';
import { content, machineOf, OneCase, staffOf, SYSTEM } from '../../../test/one-case.ts';
import { sentOut } from './sent-out.ts';

const machine = machineOf(
  { id: 'susun', does: 'draft', by: 'a' }, { id: 'setujui', does: 'approve', by: 'c', tidak: 'susun' }, { id: 'tayang', does: 'publish', by: 'd', channels: ['website'] },
);
const [ani, citra, dewi] = [staffOf('ani', 'a'), staffOf('citra', 'c'), staffOf('dewi', 'd')];

/** Its website has failed, so that the text may be changed again. */
function failed(): OneCase {
  const file = new OneCase(machine, ani, { note: 'Ralat jam' });
  file.do(ani, 'edit', { post: content({ b1: 'Satu', b2: 'Dua', b3: 'Tiga' }) });
  file.do(ani, 'submit');
  file.do(citra, 'sign', { answer: 'sebagian', refused: [{ part: 'block:b3', reason: 'Belum pasti' }] });
  file.do(dewi, 'publish');
  file.do(SYSTEM, 'recordPublication', { channel: 'website', outcome: 'failed', reason: 'Gangguan' });
  return file;
}
const refuse = (file: OneCase, part: string) => file.do(citra, 'sign', { step: 'setujui', answer: 'sebagian', refused: [{ part, reason: 'Keliru' }] });
const given = (file: OneCase) => sentOut(file.events, 'website');

describe('what a channel was given', () => {
  it('is the text as it stood when it was sent out, whatever was written since', () => {
    const file = failed();
    file.do(ani, 'edit', { post: content({ b1: 'Baru', b2: 'Dua', b3: 'Tiga' }) });
    expect(given(file)).toMatchObject({ post: content({ b1: 'Satu', b2: 'Dua', b3: 'Tiga' }), refused: new Set(['block:b3']), note: 'Ralat jam' });
  });

  it('is without what was refused since, as long as that is the same text', () => {
    const file = failed();
    file.do(ani, 'edit', { post: content({ b1: 'Baru', b2: 'Dua', b3: 'Tiga' }) });
    refuse(file, 'block:b2');
    expect(given(file)?.refused).toEqual(new Set(['block:b3', 'block:b2']));
  });

  it('keeps what passed then, though another text in its place was refused', () => {
    const file = failed();
    file.do(ani, 'edit', { post: content({ b1: 'Baru', b2: 'Dua', b3: 'Tiga' }) });
    refuse(file, 'block:b1');
    expect(given(file)?.refused).toEqual(new Set(['block:b3']));
  });

  it('is the last sending, and nothing where it was never sent', () => {
    const file = failed();
    file.do(ani, 'edit', { post: content({ b1: 'Baru', b2: 'Dua', b3: 'Tiga' }) });
    file.do(citra, 'sign', { step: 'setujui', answer: 'ya' });
    file.do(dewi, 'publish');
    expect(given(file)?.post).toEqual(content({ b1: 'Baru', b2: 'Dua', b3: 'Tiga' }));
    expect(sentOut(file.events, 'instagram')).toBeNull();
  });
});
