import { describe, expect, it } from 'vitest';
import { defaultCalendar } from '../../../test/default-calendar.ts';
import { content, machineOf, machineWith, OneCase, OUTSIDE, staffOf, SYSTEM } from '../../../test/one-case.ts';
import { deskTasks } from './desk.ts';
import { stageOf } from './showing.ts';

const machine = machineOf(
  { id: 'susun', does: 'draft', by: 'a' },
  { id: 'setujui', does: 'approve', by: 'c', tidak: 'susun' },
  { id: 'kanal', does: 'chooseChannels', by: 'c' },
  { id: 'tayang', does: 'publish', by: 'd' },
);
const [ani, citra, dewi] = [staffOf('ani', 'a'), staffOf('citra', 'c'), staffOf('dewi', 'd')];
const WEB = 'https://contoh.go.id/berita';
const LATER = '2030-01-02T01:00:00Z';

function chosen(...channels: readonly (string | { channel: string; from: string })[]) {
  const file = new OneCase(machine, ani);
  file.do(ani, 'edit', { post: content({ b1: 'Isi' }) });
  file.do(ani, 'submit');
  file.do(citra, 'sign', { answer: 'ya' });
  file.do(citra, 'chooseChannels', { channels: channels.map((one) => (typeof one === 'string' ? { channel: one } : one)) });
  return file;
}
const shown = (channel: string, link = WEB) => ({ channel, outcome: 'published', link });
const excuse = (channel: string) => ({ channel, outcome: 'excused', reason: 'Kanal tidak dipakai lagi' });
const states = (file: OneCase) => Object.fromEntries(Object.values(file.state.publications).map((one) => [one.channel, one.state]));

describe('a channel that the program runs', () => {
  it.each(['website', 'videotron'])('%s is said to be shown by the program alone, before its time and after', (channel) => {
    const file = chosen({ channel, from: LATER });
    file.do(dewi, 'publish');
    for (const outcome of ['published', 'failed', 'unknown', 'excused']) {
      expect(file.why(dewi, 'recordPublication', { channel, outcome, link: 'https://palsu.example/bukti', reason: 'x' })).toEqual(['channel.program-runs']);
    }
    expect(file.may(dewi, 'recordPublication', channel)).toBe(false);
    file.do(SYSTEM, 'recordPublication', shown(channel));
    expect(file.state).toMatchObject({ status: 'completed', publications: { [channel]: { state: 'published', link: WEB } } });
  });

  it('is a person\'s again when the program failed: to be started once more, or excused, but not to be called shown', () => {
    const file = chosen('website');
    file.do(dewi, 'publish');
    file.do(SYSTEM, 'recordPublication', { channel: 'website', outcome: 'failed', reason: 'Gangguan' });
    expect(file.may(dewi, 'recordPublication', 'website')).toBe(true);
    expect(file.why(dewi, 'recordPublication', shown('website', 'https://palsu.example/bukti'))).toEqual(['channel.program-shows']);
    expect(file.why(dewi, 'publish')).toEqual([]);
    file.do(dewi, 'recordPublication', excuse('website'));
    expect(states(file)).toEqual({ website: 'excused' });
  });

  it.each(['website', 'videotron'])('%s is said to be taken down by the program alone: its job would find nothing left to do', (channel) => {
    const file = chosen(channel);
    file.do(dewi, 'publish');
    file.do(SYSTEM, 'recordPublication', shown(channel));
    file.do(citra, 'withdraw', { channels: [channel], reason: 'Keliru' });
    for (const who of [dewi, citra]) {
      expect(file.why(who, 'recordWithdrawal', { channel })).toEqual(['channel.program-withdraws']);
      expect(file.may(who, 'recordWithdrawal', channel)).toBe(false);
    }
    file.do(SYSTEM, 'recordWithdrawal', { channel });
    expect(states(file)).toEqual({ [channel]: 'withdrawn' });
  });

  it('keeps its outcome from people also when it was switched off in the meantime', () => {
    const file = chosen('website');
    file.do(dewi, 'publish');
    file.switchOff('website');
    expect(file.why(dewi, 'recordPublication', shown('website'))).toEqual(['channel.program-runs']);
  });
});

describe('where every column publishes on its own channels', () => {
  const shared = machineWith(
    { w: ['website'], m: ['instagram', 'facebook'], v: ['videotron'] },
    { id: 'susun', does: 'draft', by: 'a' }, { id: 'setujui', does: 'approve', by: 'c', tidak: 'susun' },
    { id: 'tayang', does: 'publish', by: ['w', 'm', 'v'], join: 'all', channels: ['instagram', 'videotron'] },
  );
  const [web, media, screen] = [staffOf('wati', 'w'), staffOf('mira', 'm'), staffOf('vino', 'v')];

  it('nobody says what came of a channel that another column serves', () => {
    const file = new OneCase(shared, ani);
    file.do(ani, 'edit', { post: content({ b1: 'Isi' }) });
    file.do(ani, 'submit');
    file.do(citra, 'sign', { answer: 'ya' });
    file.do(media, 'publish');
    const post = shown('instagram', 'https://www.instagram.com/p/abc/');
    for (const who of [web, screen, citra]) {
      expect(file.why(who, 'recordPublication', post)).toEqual(['case.not-yours']);
      expect(file.may(who, 'recordPublication', 'instagram')).toBe(false);
    }
    expect(file.why(media, 'recordPublication', excuse('videotron'))).toEqual(['case.not-yours']);
    file.do(media, 'recordPublication', post);
    expect(states(file)).toEqual({ instagram: 'published' });
  });

  it('the task lies with those who still have a channel to bring to its end, and with nobody else', () => {
    const file = new OneCase(shared, ani);
    const desks = () => deskTasks(shared, file.state, { w: ['jabatan-w'], m: ['jabatan-m'], v: ['jabatan-v'] }, defaultCalendar()).map((task) => task.positionId);
    file.do(ani, 'edit', { post: content({ b1: 'Isi' }) });
    file.do(ani, 'submit');
    file.do(citra, 'sign', { answer: 'ya' });
    expect(desks()).toEqual(['jabatan-m', 'jabatan-v']);
    file.do(media, 'publish');
    file.do(media, 'recordPublication', shown('instagram', 'https://www.instagram.com/p/abc/'));
    expect(desks()).toEqual(['jabatan-v']);
  });
});

describe('a chosen channel that is switched off', () => {
  it('does not hold the others up, and is excused with a reason so that the case goes on', () => {
    const file = chosen('website', 'youtube');
    file.switchOff('youtube');
    expect(file.why(dewi, 'publish', { channels: ['youtube'] })).toEqual(['channel.switched-off']);
    file.do(dewi, 'publish');
    expect(states(file)).toEqual({ website: 'publishing' });
    file.do(SYSTEM, 'recordPublication', shown('website'));
    expect(file.state.step).toBe('tayang');
    expect(file.may(dewi, 'publish')).toBe(false);
    expect(file.why(dewi, 'publish')).toEqual(['channel.switched-off']);
    expect(file.may(dewi, 'recordPublication', 'youtube')).toBe(true);
    expect(file.may(ani, 'recordPublication', 'youtube')).toBe(false);
    expect(file.why(dewi, 'recordPublication', shown('youtube'))).toEqual(['channel.not-started']);
    expect(file.why(dewi, 'recordPublication', { channel: 'youtube', outcome: 'excused' })).toEqual(['case.reason-missing']);
    file.do(dewi, 'recordPublication', excuse('youtube'));
    expect(file.state).toMatchObject({ status: 'completed', publications: { website: { state: 'published' }, youtube: { state: 'excused', parts: {} } } });
  });

  it('can be excused also where only the SOP names it', () => {
    const fixed = machineOf({ id: 'susun', does: 'draft', by: 'a' }, { id: 'setujui', does: 'approve', by: 'c', tidak: 'susun' }, { id: 'tayang', does: 'publish', by: 'd', channels: ['youtube'] });
    const file = new OneCase(fixed, ani);
    file.do(ani, 'edit', { post: content({ b1: 'Isi' }) });
    file.do(ani, 'submit');
    file.do(citra, 'sign', { answer: 'ya' });
    file.switchOff('youtube');
    expect(file.why(dewi, 'publish')).toEqual(['channel.switched-off']);
    file.do(dewi, 'recordPublication', excuse('youtube'));
    expect(file.state).toMatchObject({ status: 'cancelled', endReason: 'Kanal tidak dipakai lagi' });
  });

  it('can be excused also where the office never had it', () => {
    const fixed = machineOf({ id: 'susun', does: 'draft', by: 'a' }, { id: 'tayang', does: 'publish', by: 'd', channels: ['radio', 'website'] });
    const file = new OneCase(fixed, ani);
    file.do(ani, 'edit', { post: content({ b1: 'Isi' }) });
    file.do(ani, 'submit');
    expect(file.why(dewi, 'publish')).toEqual(['channel.unknown']);
    file.do(dewi, 'recordPublication', excuse('radio'));
    expect(file.why(dewi, 'publish')).toEqual([]);
  });

  it('is not excused before the case waits to be published: until then it is taken from the plan', () => {
    const file = new OneCase(machine, ani);
    file.do(ani, 'edit', { post: content({ b1: 'Isi' }), channels: [{ channel: 'youtube' }] });
    expect(file.why(dewi, 'recordPublication', excuse('youtube'))).toEqual(['case.nothing-published']);
  });
});

describe('a chosen channel that can be shown', () => {
  it('is not left out before it was started: the choice is not undone by whoever publishes', () => {
    const file = chosen('website', 'instagram');
    for (const channel of ['website', 'instagram']) {
      expect(file.may(dewi, 'recordPublication', channel)).toBe(false);
      expect(file.why(dewi, 'recordPublication', excuse(channel))).toEqual(['channel.not-started']);
    }
    file.do(dewi, 'publish', { channels: ['website'] });
    expect(file.why(dewi, 'recordPublication', excuse('instagram'))).toEqual(['channel.not-started']);
    file.do(dewi, 'publish');
    file.do(dewi, 'recordPublication', excuse('instagram'));
    expect(states(file)).toEqual({ website: 'publishing', instagram: 'excused' });
  });

  it('may be left out where its own form did not pass the check', () => {
    const fixed = machineOf({ id: 'susun', does: 'draft', by: 'a' }, { id: 'setujui', does: 'approve', by: 'c', tidak: 'susun' }, { id: 'tayang', does: 'publish', by: 'd', channels: ['instagram'] });
    const file = new OneCase(fixed, ani);
    file.do(ani, 'edit', { post: content({ b1: 'Isi' }, { variants: [{ channel: 'instagram', text: 'Takarir', media: [] }] }) });
    file.do(ani, 'submit');
    file.do(citra, 'sign', { answer: 'sebagian', refused: [{ part: 'variant:instagram', reason: 'Tidak pantas' }] });
    file.do(dewi, 'recordPublication', excuse('instagram'));
    expect(file.state.status).toBe('cancelled');
  });
});

describe('a report of links', () => {
  const reported = machineOf(
    { id: 'susun', does: 'draft', by: 'a' }, { id: 'tayang', does: 'publish', by: 'd', channels: ['website', 'instagram'] },
    { id: 'lapor', does: 'report', by: 'c' }, { id: 'terima', does: 'report', by: 'k' }, { id: 'arsip', does: 'archive', by: 'a' },
  );
  const out = () => {
    const file = new OneCase(reported, ani);
    file.do(ani, 'edit', { post: content({ b1: 'Isi' }) });
    file.do(ani, 'submit');
    file.do(dewi, 'publish');
    file.do(SYSTEM, 'recordPublication', shown('website'));
    return file;
  };
  const head = staffOf('kepala', 'c', 'k', 'd');
  const skipped = (file: OneCase) => file.events.flatMap((event) => (event.type === 'Skipped' ? [event.data] : []));

  it('is left out, on the record, when all of them are taken back while it waits', () => {
    const file = out();
    file.do(dewi, 'recordPublication', shown('instagram', 'https://www.instagram.com/p/abc/'));
    file.do(citra, 'acknowledge');
    file.do(head, 'withdraw', { channels: ['website'], reason: 'Salah tanggal' });
    expect(file.state.step).toBe('terima');
    file.do(head, 'withdraw', { channels: ['instagram'], reason: 'Salah gambar' });
    expect(file.state.step).toBe('arsip');
    expect(skipped(file)).toEqual([{ step: 'terima', reason: 'Salah tanggal; Salah gambar', authority: '' }]);
    file.do(ani, 'archive', { classificationCode: '400.14.4.3' });
    expect(file.state.status).toBe('completed');
  });

  it('is left out, on the record, when none was left before it', () => {
    const file = out();
    file.do(head, 'withdraw', { channels: ['website'], reason: 'Salah tanggal' });
    file.do(dewi, 'recordPublication', { channel: 'instagram', outcome: 'excused', reason: 'Akun dipulihkan' });
    expect(file.state.step).toBe('arsip');
    expect(skipped(file).map((one) => one.step)).toEqual(['lapor', 'terima']);
  });

  it('is asked for as long as one is out', () => {
    const file = out();
    file.do(dewi, 'recordPublication', { channel: 'instagram', outcome: 'excused', reason: 'Akun dipulihkan' });
    expect([file.state.step, skipped(file)]).toEqual(['lapor', []]);
  });
});

describe('how a case ended', () => {
  const told = (file: OneCase, ...act: Parameters<OneCase['do']>) => file.do(...act).effects.flatMap((effect) => (effect.kind === 'notify' && effect.topic !== 'withdraw-by-hand' ? [[effect.topic, effect.people]] : []));

  it('is told as it was: a case that nobody refused is not called refused', () => {
    const excused = chosen('instagram');
    excused.do(dewi, 'publish');
    expect(told(excused, dewi, 'recordPublication', excuse('instagram'))).toEqual([['cancelled', ['ani']]]);
    expect(told(chosen('instagram'), citra, 'end', { reason: 'Acara batal' })).toEqual([['cancelled', ['ani']]]);
    const shownOnce = chosen('instagram');
    shownOnce.do(dewi, 'publish');
    expect(told(shownOnce, dewi, 'recordPublication', shown('instagram', 'https://www.instagram.com/p/abc/'))).toEqual([['ended', ['ani']]]);
  });

  it('is told as refused where it was refused, to the outside party too', () => {
    const asked = machineOf({ id: 'mohon', does: 'request', by: 'luar' }, { id: 'kepala', does: 'dispose', by: 'c', tidak: 'end' }, { id: 'tayang', does: 'publish', by: 'd', channels: ['website'] });
    const file = new OneCase(asked, OUTSIDE);
    file.do(OUTSIDE, 'request', { agency: 'Dinkes', contact: 'surel', subject: 'Vaksin' });
    const { effects } = file.do(citra, 'dispose', { answer: 'tidak', note: 'Bukan informasi publik' });
    expect(effects).toContainEqual({ kind: 'notify', topic: 'refused', performers: [], people: [], outside: true });
    const typed = new OneCase(asked, citra);
    typed.do(citra, 'request', { agency: 'Dinkes', contact: 'surel', subject: 'Vaksin' });
    expect(typed.do(citra, 'dispose', { answer: 'tidak', note: 'Bukan informasi publik' }).effects).toContainEqual({ kind: 'notify', topic: 'refused', performers: [], people: ['citra'], outside: true });
  });
});

describe('taken back before anything was shown', () => {
  it('the case leaves the step by itself, and its end says why nothing was shown', () => {
    const file = chosen({ channel: 'website', from: LATER });
    file.do(dewi, 'publish');
    const { types } = file.do(citra, 'withdraw', { channels: ['website'], reason: 'Acara ditunda' });
    expect(types).toEqual(['Withdrawn', 'Moved', 'Ended']);
    expect(file.state).toMatchObject({ status: 'cancelled', endReason: 'Acara ditunda', step: null });
    file.do(SYSTEM, 'recordWithdrawal', { channel: 'website' });
    expect(states(file)).toEqual({ website: 'withdrawn' });
  });

  it('the case waits for the other channels, and is completed by what they show', () => {
    const file = chosen({ channel: 'website', from: LATER }, 'instagram');
    file.do(dewi, 'publish');
    file.do(citra, 'withdraw', { channels: ['website'], reason: 'Acara ditunda' });
    expect(file.state.step).toBe('tayang');
    file.do(dewi, 'recordPublication', shown('instagram', 'https://www.instagram.com/p/abc/'));
    expect(file.state.status).toBe('completed');
  });
});

describe('sent back after publication', () => {
  const checked = machineOf(
    { id: 'susun', does: 'draft', by: 'a' }, { id: 'periksa', does: 'verify', by: 'c', tidak: 'susun' },
    { id: 'tayang', does: 'publish', by: 'd', channels: ['website', 'instagram'] }, { id: 'tinjau', does: 'verify', by: 'c', tidak: 'susun' },
  );
  const insta = shown('instagram', 'https://www.instagram.com/p/abc/');
  const reviewed = () => {
    const file = new OneCase(checked, ani);
    file.do(ani, 'edit', { post: content({ b1: 'Isi' }) });
    file.do(ani, 'submit');
    file.do(citra, 'sign', { answer: 'ya' });
    file.do(dewi, 'publish');
    file.do(SYSTEM, 'recordPublication', shown('website'));
    file.do(dewi, 'recordPublication', insta);
    file.do(citra, 'sign', { answer: 'tidak', comment: 'Tanggalnya salah' });
    return file;
  };
  const mended = { post: content({ b1: 'Isi yang benar' }) };

  it('the text is mended once all of it was taken back, signed anew and published again', () => {
    const file = reviewed();
    expect(file.why(ani, 'edit', mended)).toEqual(['case.published-already']);
    file.do(citra, 'withdraw', { channels: ['website', 'instagram'], reason: 'Tanggalnya salah' });
    expect(file.state.step).toBe('susun');
    expect(file.why(ani, 'edit', mended)).toEqual(['case.withdrawal-open']);
    file.do(SYSTEM, 'recordWithdrawal', { channel: 'website' });
    file.do(dewi, 'recordWithdrawal', { channel: 'instagram' });
    file.do(ani, 'edit', mended);
    file.do(ani, 'submit');
    file.do(citra, 'sign', { answer: 'ya' });
    expect(file.do(dewi, 'publish').effects.filter((one) => one.kind === 'publish')).toHaveLength(2);
    expect(states(file)).toEqual({ website: 'publishing', instagram: 'publishing' });
    file.do(SYSTEM, 'recordPublication', shown('website'));
    file.do(dewi, 'recordPublication', insta);
    file.do(citra, 'sign', { answer: 'ya' });
    expect(file.state.status).toBe('completed');
  });

  it('what is still shown is only passed on; what is still being taken back is not called published', () => {
    const file = reviewed();
    file.do(ani, 'submit');
    expect(file.state.step).toBe('tayang');
    expect(file.why(dewi, 'publish')).toEqual([]);
    file.do(citra, 'withdraw', { channels: ['website'], reason: 'Tanggalnya salah' });
    expect(file.state.step).toBe('tinjau');
    const gone = reviewed();
    gone.do(citra, 'withdraw', { channels: ['website', 'instagram'], reason: 'Tanggalnya salah' });
    gone.do(ani, 'submit');
    expect(gone.may(dewi, 'publish')).toBe(false);
    expect(gone.why(dewi, 'publish')).toEqual(['channel.withdrawal-open']);
  });

  it('a column without a channel of its own is told that none is left, not that something is still being taken back', () => {
    const shared = machineWith(
      { m: ['instagram'], v: ['videotron'] },
      { id: 'susun', does: 'draft', by: 'a' }, { id: 'periksa', does: 'verify', by: 'c', tidak: 'susun' },
      { id: 'tayang', does: 'publish', by: ['m', 'v'], join: 'all', channels: ['instagram'] }, { id: 'tinjau', does: 'verify', by: 'c', tidak: 'susun' },
    );
    const [media, screen] = [staffOf('mira', 'm'), staffOf('vino', 'v')];
    const file = new OneCase(shared, ani);
    file.do(ani, 'edit', { post: content({ b1: 'Isi' }) });
    file.do(ani, 'submit');
    file.do(citra, 'sign', { answer: 'ya' });
    file.do(media, 'publish');
    file.do(media, 'recordPublication', insta);
    file.do(citra, 'sign', { answer: 'tidak', comment: 'Tanggalnya salah' });
    file.do(citra, 'withdraw', { channels: ['instagram'], reason: 'Tanggalnya salah' });
    file.do(media, 'recordWithdrawal', { channel: 'instagram' });
    file.do(ani, 'submit');
    expect(file.why(screen, 'publish')).toEqual(['channel.none-left']);
    expect(file.why(media, 'publish')).toEqual([]);
  });

  it('nothing is rewritten after a withdrawal where the SOP publishes no more', () => {
    const file = reviewed();
    file.do(ani, 'submit');
    file.do(dewi, 'publish');
    expect(file.state.step).toBe('tinjau');
    file.do(citra, 'withdraw', { channels: ['website', 'instagram'], reason: 'Tanggalnya salah' });
    file.do(SYSTEM, 'recordWithdrawal', { channel: 'website' });
    file.do(dewi, 'recordWithdrawal', { channel: 'instagram' });
    expect(file.why(ani, 'edit', mended)).toEqual(['case.withdrawn-for-good']);
  });
});

describe('what a channel shows at an hour', () => {
  const published = { state: 'published' as const, from: '2026-12-12T01:00:00Z', until: '2026-12-14T01:00:00Z', link: WEB };
  const released = { ...published, state: 'publishing' as const };

  it('a start that lies ahead is planned, and not yet a showing', () => {
    expect(stageOf(released, '2026-12-12T00:59:59Z', 'screen')).toBe('scheduled');
    expect(stageOf(released, '2026-12-12T01:00:00Z', 'screen')).toBe('publishing');
    expect(stageOf({ ...released, from: null }, '2026-12-01T00:00:00Z', 'site')).toBe('publishing');
  });

  it('a screen shows it until its end, and then no more; an article stands', () => {
    expect(stageOf(published, '2026-12-14T00:59:59Z', 'screen')).toBe('onScreen');
    expect(stageOf(published, '2026-12-14T01:00:00Z', 'screen')).toBe('over');
    expect(stageOf({ ...published, until: null }, '2030-01-01T00:00:00Z', 'screen')).toBe('onScreen');
    expect(stageOf(published, '2026-12-15T00:00:00Z', 'site')).toBe('published');
  });

  it('what was taken back before it was shown has not been shown', () => {
    expect(stageOf({ ...released, state: 'withdrawn', link: '' }, '2026-12-12T01:00:00Z', 'screen')).toBe('calledOff');
    expect(stageOf({ ...published, state: 'withdrawn' }, '2026-12-12T01:00:00Z', 'screen')).toBe('withdrawn');
  });
});

describe('the time of the SOP for publishing', () => {
  const timed = machineOf({ id: 'susun', does: 'draft', by: 'a' }, { id: 'setujui', does: 'approve', by: 'c', tidak: 'susun' }, { id: 'tayang', does: 'publish', by: 'd', time: '60 menit' });
  const released = (...channels: { channel: string; from?: string }[]) => {
    const file = new OneCase(timed, ani);
    file.do(ani, 'edit', { post: content({ b1: 'Isi' }), channels });
    file.do(ani, 'submit');
    file.do(citra, 'sign', { answer: 'ya' });
    return file;
  };
  const due = (file: OneCase) => deskTasks(timed, file.state, { d: ['jabatan-d'] }, defaultCalendar())[0]?.dueAt;

  it('runs from a planned hour once the showing is released, and from another hour when it is moved', () => {
    const file = released({ channel: 'videotron', from: LATER });
    const before = due(file);
    expect(before! < LATER).toBe(true);
    file.do(dewi, 'publish');
    expect(due(file)).toBe('2030-01-02T02:00:00Z');
    file.do(dewi, 'reschedule', { channel: 'videotron', from: '2030-01-03T01:00:00Z' });
    expect(due(file)).toBe('2030-01-03T02:00:00Z');
  });

  it('does not stand still for a channel that needs no waiting', () => {
    const file = released({ channel: 'videotron', from: LATER }, { channel: 'instagram' });
    const before = due(file);
    file.do(dewi, 'publish');
    expect(due(file)).toBe(before);
    file.do(dewi, 'recordPublication', shown('instagram', 'https://www.instagram.com/p/abc/'));
    expect(due(file)).toBe('2030-01-02T02:00:00Z');
  });
});

describe('who hears of a planned showing', () => {
  const topics = (effects: readonly { kind: string; topic?: string }[]) => effects.filter((one) => one.kind === 'notify').map((one) => one.topic);

  it('those who signed it when it is released, as planned; and those who publish when it has begun', () => {
    const file = chosen({ channel: 'videotron', from: LATER });
    const { effects } = file.do(dewi, 'publish');
    expect(effects).toContainEqual(expect.objectContaining({ kind: 'notify', topic: 'scheduled', people: ['citra'] }));
    const begun = file.do(SYSTEM, 'recordPublication', shown('videotron')).effects;
    expect(begun).toContainEqual(expect.objectContaining({ kind: 'notify', topic: 'published', performers: ['d'], people: ['citra'] }));
  });

  it('nobody beyond the usual where it is shown at once', () => {
    const file = chosen('videotron');
    expect(topics(file.do(dewi, 'publish').effects)).toEqual([]);
    expect(topics(file.do(SYSTEM, 'recordPublication', shown('videotron')).effects)).not.toContain('published');
  });
});
