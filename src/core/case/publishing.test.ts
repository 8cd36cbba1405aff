import { describe, expect, it } from 'vitest';
import { content, machineOf, OneCase, OUTSIDE, staffOf, SYSTEM, withMandate } from '../../../test/one-case.ts';

const machine = machineOf(
  { id: 'susun', does: 'draft', by: 'a' },
  { id: 'setujui', does: 'approve', by: 'c', tidak: 'susun' },
  { id: 'kanal', does: 'chooseChannels', by: 'c' },
  { id: 'tayang', does: 'publish', by: 'd' },
  { id: 'lapor', does: 'report', by: 'c' },
  { id: 'arsip', does: 'archive', by: 'a' },
);
const [ani, citra, dewi] = [staffOf('ani', 'a'), staffOf('citra', 'c'), staffOf('dewi', 'd')];
const LINK = { website: 'https://contoh.go.id/berita', instagram: 'https://www.instagram.com/p/abc/' };

function chosen(...channels: string[]) {
  const file = new OneCase(machine, ani);
  file.do(ani, 'edit', { post: content({ b1: 'Isi' }) });
  file.do(ani, 'submit');
  file.do(citra, 'sign', { answer: 'ya' });
  file.do(citra, 'chooseChannels', { channels: channels.map((channel) => ({ channel })) });
  return file;
}
function started(...channels: string[]) {
  const file = chosen(...channels);
  file.do(dewi, 'publish');
  return file;
}
const record = (channel: keyof typeof LINK, outcome = 'published', reason = '') => ({ channel, outcome, link: outcome === 'published' ? LINK[channel] : '', reason });
const states = (file: OneCase) => Object.fromEntries(Object.values(file.state.publications).map((one) => [one.channel, one.state]));

describe('choosing channels', () => {
  it('takes the office\'s channels, each once, with a window that is not over before it begins', () => {
    const file = new OneCase(machine, ani);
    file.do(ani, 'edit', { post: content({ b1: 'Isi' }) });
    file.do(ani, 'submit');
    file.do(citra, 'sign', { answer: 'ya' });
    const why = (...channels: object[]) => file.why(citra, 'chooseChannels', { channels });
    expect(why({ channel: 'koran' })).toEqual(['channel.unknown']);
    expect(why({ channel: 'website' }, { channel: 'website' })).toEqual(['channel.repeated']);
    expect(why({ channel: 'videotron', from: '2026-03-03T10:00:00+07:00', until: '2026-03-03T02:00:00Z' })).toEqual(['channel.window-empty']);
    expect(file.why(dewi, 'chooseChannels', { channels: [{ channel: 'website' }] })).toEqual(['case.not-yours']);
    file.do(citra, 'chooseChannels', { channels: [{ channel: 'website', from: '2026-03-03T02:00:00Z' }] });
    expect(file.do(dewi, 'publish').effects).toContainEqual({ kind: 'publish', channel: 'website', from: '2026-03-03T02:00:00Z' });
  });
});

describe('publishing', () => {
  it('gives every channel its own state, and the step waits for the last of them', () => {
    const file = started('website', 'instagram');
    expect(states(file)).toEqual({ website: 'publishing', instagram: 'publishing' });
    file.do(SYSTEM, 'recordPublication', record('website'));
    expect(file.state.step).toBe('tayang');
    file.do(dewi, 'recordPublication', record('instagram'));
    expect(file.state.step).toBe('lapor');
  });

  it('is for its column alone, and starts nothing twice', () => {
    const file = chosen('website');
    for (const who of [ani, citra, OUTSIDE, SYSTEM]) expect(file.why(who, 'publish')).toEqual(['case.not-yours']);
    file.do(dewi, 'publish');
    expect(file.why(dewi, 'publish')).toEqual(['channel.none-left']);
  });

  it('a failed channel may be started again, and only that one', () => {
    const file = started('website', 'instagram');
    file.do(SYSTEM, 'recordPublication', record('website', 'failed', 'Server menolak'));
    const { effects } = file.do(dewi, 'publish');
    expect(effects.filter((one) => one.kind === 'publish').map((one) => one.kind === 'publish' && one.channel)).toEqual(['website']);
    expect(states(file)).toEqual({ website: 'publishing', instagram: 'publishing' });
  });

  it('an unknown outcome is never tried again by itself; only a person says what they see', () => {
    const file = started('instagram');
    file.do(SYSTEM, 'recordPublication', record('instagram', 'unknown', 'Tidak ada jawaban'));
    expect(file.why(dewi, 'publish')).toEqual(['channel.none-left']);
    expect(file.why(SYSTEM, 'recordPublication', record('instagram'))).toEqual(['channel.outcome-unknown']);
    expect(file.why(SYSTEM, 'recordPublication', record('instagram', 'failed', 'x'))).toEqual(['channel.outcome-unknown']);
    file.do(dewi, 'recordPublication', record('instagram'));
    expect(states(file)).toEqual({ instagram: 'published' });
  });

  it('an excused channel counts as done, with its reason', () => {
    const file = started('website', 'instagram');
    file.do(SYSTEM, 'recordPublication', record('website'));
    expect(file.why(dewi, 'recordPublication', record('instagram', 'excused'))).toEqual(['case.reason-missing']);
    file.do(dewi, 'recordPublication', record('instagram', 'excused', 'Akun dipulihkan'));
    expect(file.state.step).toBe('lapor');
  });

  it('takes only a link of the outlet itself', () => {
    const file = started('instagram');
    const why = (link: string) => file.why(dewi, 'recordPublication', { channel: 'instagram', outcome: 'published', link });
    expect(why('')).toEqual(['link.malformed']);
    expect(why('http://instagram.com/p/abc')).toEqual(['link.malformed']);
    expect(why('javascript:alert(1)')).toEqual(['link.malformed']);
    expect(why('https://facebook.com/p/abc')).toEqual(['link.other-outlet']);
    expect(why('https://instagram.com.jahat.example/p/abc')).toEqual(['link.other-outlet']);
    expect(why('https://instagram.com/')).toEqual(['link.not-a-post']);
    expect(why(LINK.instagram)).toEqual([]);
  });

  it('records a channel once, and only one that was started', () => {
    const file = started('website');
    file.do(SYSTEM, 'recordPublication', record('website'));
    expect(file.why(dewi, 'recordPublication', record('website'))).toEqual(['channel.recorded-already']);
    expect(file.why(dewi, 'recordPublication', record('instagram'))).toEqual(['channel.unknown']);
    expect(chosen('website').why(dewi, 'recordPublication', record('website'))).toEqual(['channel.not-started']);
  });

  it('whoever publishes is told when it failed or nobody knows, and the agency that asked when it is out', () => {
    const topics = (file: OneCase, outcome: string) => file.do(SYSTEM, 'recordPublication', record('instagram', outcome, 'Gangguan')).effects.filter((one) => one.kind === 'notify');
    for (const outcome of ['failed', 'unknown']) {
      expect(topics(started('instagram'), outcome)).toEqual([{ kind: 'notify', topic: 'publication-failed', performers: ['d'], people: [], outside: false }]);
    }
    expect(topics(started('website', 'instagram'), 'published')).toEqual([]);
    const asked = machineOf({ id: 'mohon', does: 'request', by: 'luar' }, { id: 'tayang', does: 'publish', by: 'd', channels: ['instagram', 'website'] });
    const file = new OneCase(asked, OUTSIDE);
    file.do(OUTSIDE, 'request', { agency: 'Dinkes', contact: 'surel', subject: 'Vaksin', post: content({ b1: 'Isi' }) });
    file.do(dewi, 'publish');
    expect(topics(file, 'published')).toEqual([{ kind: 'notify', topic: 'published', performers: [], people: [], outside: true }]);
  });

  it('nothing that is not open to the public goes out', () => {
    const file = new OneCase(machineOf({ id: 'susun', does: 'draft', by: 'a' }, { id: 'tayang', does: 'publish', by: 'd', channels: ['website'] }), ani, { securityLevel: 'rahasia' });
    file.do(ani, 'edit', { post: content({ b1: 'Isi' }) });
    file.do(ani, 'submit');
    expect(file.why(dewi, 'publish')).toEqual(['case.not-public']);
    expect(file.why(dewi, 'publishEmergency', { channels: [{ channel: 'website' }], reason: 'x' })).toEqual(['case.not-public']);
  });

  it('what is out is not edited any more', () => {
    expect(started('website').why(ani, 'edit', { post: content({ b1: 'Lain' }) })).toEqual(['case.published-already']);
  });

  it('where all columns must publish, each starts the channels it serves', () => {
    const all = machineOf({ id: 'susun', does: 'draft', by: 'a' }, { id: 'tayang', does: 'publish', by: ['d', 'e'], join: 'all', channels: ['website'] });
    const file = new OneCase(all, ani);
    file.do(ani, 'edit', { post: content({ b1: 'Isi' }) });
    file.do(ani, 'submit');
    expect(file.do(staffOf('eka', 'e'), 'publish').effects.filter((one) => one.kind === 'publish')).toHaveLength(1);
  });

  it('a channel whose own form was refused stays silent', () => {
    const checkedInPart = machineOf({ id: 'susun', does: 'draft', by: 'a' }, { id: 'setujui', does: 'approve', by: 'c', tidak: 'susun' }, { id: 'tayang', does: 'publish', by: 'd', channels: ['instagram'] });
    const file = new OneCase(checkedInPart, ani);
    file.do(ani, 'edit', { post: content({ b1: 'Isi' }, { variants: [{ channel: 'instagram', text: 'Takarir', media: [] }] }) });
    file.do(ani, 'submit');
    file.do(citra, 'sign', { answer: 'sebagian', refused: [{ part: 'variant:instagram', reason: 'Tidak pantas' }] });
    expect(file.why(dewi, 'publish')).toEqual(['channel.refused']);
  });

  it('a channel whose own form was refused is left out with the checker’s reason, and holds up none of the others', () => {
    const checkedInPart = machineOf({ id: 'susun', does: 'draft', by: 'a' }, { id: 'setujui', does: 'approve', by: 'c', tidak: 'susun' }, { id: 'tayang', does: 'publish', by: 'd', channels: ['website', 'instagram'] });
    const file = new OneCase(checkedInPart, ani);
    file.do(ani, 'edit', { post: content({ b1: 'Isi' }, { variants: [{ channel: 'instagram', text: 'Takarir', media: [] }] }) });
    file.do(ani, 'submit');
    file.do(citra, 'sign', { answer: 'sebagian', refused: [{ part: 'variant:instagram', reason: 'Tidak pantas' }] });
    expect(file.why(dewi, 'publish', { channels: ['instagram'] })).toEqual(['channel.refused']);
    const { effects } = file.do(dewi, 'publish');
    expect(effects.filter((one) => one.kind === 'publish')).toMatchObject([{ channel: 'website' }]);
    expect(file.state.publications).toMatchObject({ website: { state: 'publishing' }, instagram: { state: 'excused', reason: 'Tidak pantas' } });
    file.do(SYSTEM, 'recordPublication', { channel: 'website', outcome: 'published', link: 'https://contoh.go.id/berita' });
    expect(file.state.status).toBe('completed');
  });
});

describe('content that came after the dispositions', () => {
  const asRequested = machineOf(
    { id: 'mohon', does: 'request', by: 'luar' },
    { id: 'kepala', does: 'dispose', by: 'c', tidak: 'end' },
    { id: 'bidang', does: 'dispose', by: 'b', tidak: 'end' },
    { id: 'tayang', does: 'publish', by: 'd', channels: ['website'] },
  );
  const budi = staffOf('budi', 'b');

  it('is shown to the last who let the case pass before it goes out', () => {
    const file = new OneCase(asRequested, OUTSIDE);
    file.do(OUTSIDE, 'request', { agency: 'Dinkes', contact: 'surel', subject: 'Vaksin' });
    file.do(citra, 'dispose', { receivers: ['Bidang'] });
    file.do(budi, 'dispose', { receivers: ['Admin'] });
    const { effects } = file.do(dewi, 'edit', { post: content({ b1: 'Isi' }) });
    expect(effects).toContainEqual(expect.objectContaining({ kind: 'notify', topic: 'asked-again', performers: ['b'] }));
    expect(file.why(dewi, 'publish')).toEqual(['case.signature-missing']);
    expect(file.why(citra, 'sign', { step: 'kepala', answer: 'ya' })).toEqual(['case.not-asked-again']);
    file.do(budi, 'sign', { step: 'bidang', answer: 'ya' });
    expect(file.why(dewi, 'publish')).toEqual([]);
  });

  it('asks nobody again when it came with the request itself', () => {
    const file = new OneCase(asRequested, OUTSIDE);
    file.do(OUTSIDE, 'request', { agency: 'Dinkes', contact: 'surel', subject: 'Vaksin', post: content({ b1: 'Isi' }) });
    file.do(citra, 'dispose', { receivers: ['Bidang'] });
    file.do(budi, 'dispose', { receivers: ['Admin'] });
    expect(file.why(dewi, 'publish')).toEqual([]);
  });
});

describe('reporting and filing', () => {
  const shown = () => {
    const file = started('website', 'instagram');
    file.do(SYSTEM, 'recordPublication', record('website'));
    file.do(dewi, 'recordPublication', record('instagram', 'excused', 'Akun dipulihkan'));
    return file;
  };

  it('the report lists the links that are out', () => {
    const file = shown();
    expect(file.why(dewi, 'acknowledge')).toEqual(['case.not-yours']);
    const { events } = file.do(citra, 'acknowledge', { note: 'Diterima' });
    expect(events[0]).toMatchObject({ type: 'LinksAcknowledged', data: { links: [{ channel: 'website', link: LINK.website }], note: 'Diterima' } });
  });

  it('the record takes classification, number and retention, and ends the case', () => {
    const file = shown();
    file.do(citra, 'acknowledge');
    expect(file.why(citra, 'archive', { classificationCode: '400.14.4.3' })).toEqual(['case.not-yours']);
    file.do(ani, 'archive', { classificationCode: '400.14.4.3' });
    expect(file.state).toMatchObject({ status: 'completed', archived: { code: '400.14.4.3', automatic: false } });
    expect(file.why(SYSTEM, 'archive', { classificationCode: '400.14.4.3' })).toEqual(['case.not-now']);
  });
});

describe('withdrawal', () => {
  it('has a reason, is for those with the last word, and by hand waits for somebody to say it is gone', () => {
    expect(chosen('website').why(citra, 'withdraw', { channels: ['website'], reason: 'Keliru' })).toEqual(['case.nothing-published']);
    const file = started('instagram');
    file.do(SYSTEM, 'recordPublication', record('instagram'));
    expect(file.why(dewi, 'withdraw', { channels: ['instagram'], reason: 'Keliru' })).toEqual(['case.not-yours']);
    expect(file.why(citra, 'withdraw', { channels: ['website'], reason: 'Keliru' })).toEqual(['channel.not-published']);
    expect(file.why(citra, 'recordWithdrawal', { channel: 'instagram' })).toEqual(['case.nothing-withdrawn']);
    expect(file.do(citra, 'withdraw', { channels: ['instagram'], reason: 'Keliru' }).effects).toContainEqual({ kind: 'withdraw', channel: 'instagram' });
    expect(states(file)).toEqual({ instagram: 'withdrawing' });
    expect(file.why(dewi, 'recordWithdrawal', { channel: 'website' })).toEqual(['channel.not-withdrawn']);
    file.do(dewi, 'recordWithdrawal', { channel: 'instagram' });
    expect(states(file)).toEqual({ instagram: 'withdrawn' });
    expect(file.why(dewi, 'recordWithdrawal', { channel: 'instagram' })).toEqual(['case.nothing-withdrawn']);
  });

  it('by hand is told to whoever publishes: at a wish, at a refused emergency, and where the case is stopped', () => {
    const told = { kind: 'notify', topic: 'withdraw-by-hand', performers: ['d'], people: [], outside: false };
    const out = started('instagram');
    out.do(SYSTEM, 'recordPublication', record('instagram'));
    expect(out.do(citra, 'withdraw', { channels: ['instagram'], reason: 'Keliru' }).effects).toContainEqual(told);
    expect(started('instagram').do(citra, 'end', { reason: 'Batal' }).effects).toContainEqual(told);
    expect(chosen('instagram').do(citra, 'end', { reason: 'Batal' }).effects).not.toContainEqual(told);
    const urgent = new OneCase(machine, ani);
    urgent.do(ani, 'edit', { post: content({ b1: 'Banjir' }) });
    urgent.do(dewi, 'publishEmergency', { channels: [{ channel: 'instagram' }], reason: 'Banjir' });
    expect(urgent.do(citra, 'ratify', { answer: 'tidak', comment: 'Belum pasti' }).effects).toContainEqual(told);
  });

  it('under way, nobody says that it is shown after all', () => {
    const file = started('website', 'instagram');
    file.do(SYSTEM, 'recordPublication', record('website'));
    file.do(SYSTEM, 'recordPublication', record('instagram'));
    file.do(citra, 'withdraw', { channels: ['instagram'], reason: 'Keliru' });
    for (const who of [dewi, SYSTEM]) expect(file.why(who, 'recordPublication', record('instagram'))).toEqual(['channel.recorded-already']);
    expect(states(file)).toEqual({ website: 'published', instagram: 'withdrawing' });
  });

  it('is possible after the case has ended', () => {
    const file = started('website');
    file.do(SYSTEM, 'recordPublication', record('website'));
    file.do(citra, 'acknowledge');
    file.do(ani, 'archive', { classificationCode: '400.14.4.3' });
    file.do(citra, 'withdraw', { channels: ['website'], reason: 'Putusan Komisi Informasi' });
    expect(states(file)).toEqual({ website: 'withdrawing' });
  });
});

describe('emergency', () => {
  const urgent = () => {
    const file = new OneCase(machine, ani);
    file.do(ani, 'edit', { post: content({ b1: 'Banjir di hilir' }) });
    return file;
  };
  const flood = { channels: [{ channel: 'website' }], reason: 'Banjir' };

  it('goes out first, with a reason, and waits for a second pair of eyes', () => {
    const file = urgent();
    expect(file.why(ani, 'publishEmergency', flood)).toEqual(['case.not-yours']);
    const { effects } = file.do(dewi, 'publishEmergency', flood);
    expect(effects).toContainEqual(expect.objectContaining({ kind: 'notify', topic: 'emergency-waits', performers: ['c'] }));
    expect(file.state.emergency).toMatchObject({ reason: 'Banjir', ratified: null });
    expect(file.why(dewi, 'publishEmergency', flood)).toEqual(['case.published-already']);
  });

  it('is no way around a publication that has begun', () => {
    const file = started('instagram');
    expect(file.why(dewi, 'publishEmergency', flood)).toEqual(['case.published-already']);
    file.do(SYSTEM, 'recordPublication', record('instagram', 'failed', 'Gangguan'));
    expect(file.why(dewi, 'publishEmergency', flood)).toEqual(['case.published-already']);
  });

  it('is ratified without what a check did not let pass', () => {
    const inPart = machineOf({ id: 'susun', does: 'draft', by: 'a' }, { id: 'periksa', does: 'verify', by: 'b', tidak: 'susun' }, { id: 'setujui', does: 'approve', by: 'c', tidak: 'susun' }, { id: 'tayang', does: 'publish', by: 'd' });
    const file = new OneCase(inPart, ani);
    file.do(ani, 'edit', { post: content({ b1: 'Banjir', b2: 'Kabar angin' }) });
    file.do(ani, 'submit');
    file.do(staffOf('budi', 'b'), 'sign', { answer: 'sebagian', refused: [{ part: 'block:b2', reason: 'Belum pasti' }] });
    file.do(dewi, 'publishEmergency', flood);
    file.do(citra, 'ratify', { answer: 'ya' });
    expect(Object.keys(file.state.signatures.at(-1)?.parts ?? {}).sort()).toEqual(['block:b1', 'order', 'title']);
  });

  it('needs whole content', () => {
    expect(new OneCase(machine, ani).why(dewi, 'publishEmergency', flood)).toEqual(['post.missing']);
  });

  it('is ratified by somebody who neither wrote nor published it; a yes signs the content', () => {
    const file = urgent();
    file.do(dewi, 'publishEmergency', flood);
    expect(file.why(dewi, 'ratify', { answer: 'ya' })).toEqual(['case.not-yours']);
    expect(file.why(staffOf('dewi', 'c'), 'ratify', { answer: 'ya' })).toEqual(['case.second-eyes']);
    expect(file.why(staffOf('ani', 'c'), 'ratify', { answer: 'ya' })).toEqual(['case.second-eyes']);
    file.do(citra, 'ratify', { answer: 'ya' });
    expect(file.state.signatures).toMatchObject([{ kind: 'ratification', by: { personId: 'citra' }, selfApproval: '' }]);
    expect(file.why(citra, 'ratify', { answer: 'ya' })).toEqual(['case.nothing-to-ratify']);
  });

  it('a small office\'s mandate is recorded where the author ratified', () => {
    const file = urgent();
    file.do(dewi, 'publishEmergency', flood);
    file.do(withMandate(staffOf('ani', 'c'), '7/2026'), 'ratify', { answer: 'ya' });
    expect(file.state.signatures).toMatchObject([{ kind: 'ratification', selfApproval: '7/2026' }]);
  });

  it('a no needs a reason and takes it back from every channel', () => {
    const file = urgent();
    file.do(dewi, 'publishEmergency', flood);
    expect(file.why(citra, 'ratify', { answer: 'tidak' })).toEqual(['case.reason-missing']);
    const { effects } = file.do(citra, 'ratify', { answer: 'tidak', comment: 'Belum dipastikan' });
    expect(effects).toContainEqual({ kind: 'withdraw', channel: 'website' });
    expect(states(file)).toEqual({ website: 'withdrawing' });
    expect(file.state.emergency?.ratified).toBe('tidak');
  });
});
