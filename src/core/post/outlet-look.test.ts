import { expect, it } from 'vitest';
import { content } from '../../../test/one-case.ts';
import type { Channel } from './outlet.ts';
import { lookOn } from './outlet-look.ts';
import { plainCaption } from './plain-caption.ts';

const channel = (more: Partial<Channel>): Channel => ({ key: 'instagram', name: 'Instagram', mode: 'hand', linkHosts: ['instagram.com'], textLimit: 2200, ratio: '4:5', ...more });
const codes = (one: Channel, text: string, more = {}) => lookOn(one, content({ b1: text }, more), new Set()).issues.map((issue) => issue.code);
const picture = { id: 'm1', file: 'a'.repeat(64), alt: 'Warga', caption: '', credit: '' };

it('pastes as it was meant, without the marks of Markdown', () => {
  expect(plainCaption('## Jadwal\n\n- **Senin** dan *Selasa*\n- [Daftar](https://bunder.example/daftar) 2*3*4\n\n#kerjabakti'))
    .toBe('Jadwal\n\n• Senin dan Selasa\n• Daftar (https://bunder.example/daftar) 2*3*4\n\n#kerjabakti');
});

it('folds an Instagram caption between words near the 125th character, and finds its tags', () => {
  const look = lookOn(channel({}), content({ b1: `${'kata '.repeat(40)}#Bunder #Bunder #PPID` }), new Set());
  expect(look.folded.length).toBeLessThanOrEqual(125);
  expect(look.folded.endsWith('kata')).toBe(true);
  expect(look.hashtags).toEqual(['#Bunder', '#PPID']);
});

it('says what an outlet would cut or refuse, and nothing of one that takes it all', () => {
  expect(codes(channel({}), 'Lihat https://bunder.example')).toEqual(['outlet.picture-missing', 'outlet.link-dead']);
  expect(codes(channel({}), 'Halo', { media: [picture] })).toEqual([]);
  expect(codes(channel({ textLimit: 3 }), 'Halo', { media: [picture] })).toEqual(['variant.too-long']);
  expect(codes(channel({ key: 'youtube', linkHosts: ['youtube.com'] }), 'a < b', { title: 'x'.repeat(101) })).toEqual(['outlet.title-too-long', 'outlet.angle-brackets']);
  expect(codes(channel({ key: 'videotron', mode: 'screen', linkHosts: [] }), 'kata '.repeat(60))).toEqual(['outlet.screen-cut']);
  expect(codes(channel({ key: 'website', mode: 'site', linkHosts: [], textLimit: null }), 'a < b **c**')).toEqual([]);
});

it('is silent where its own text was refused', () => {
  const look = lookOn(channel({}), content({ b1: 'Halo' }, { variants: [{ channel: 'instagram', text: 'Hai', media: [] }] }), new Set(['variant:instagram']));
  expect([look.post, look.issues.map((one) => one.code)]).toEqual([null, ['outlet.silent']]);
});
