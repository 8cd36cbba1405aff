import { expect, it } from 'vitest';
import { isUnreachable, reachableAt, reachableLink } from './reach.ts';
import type { WebContext } from './web-env.ts';

const from = (host: string | undefined) => ({ req: { header: () => host } }) as unknown as WebContext;
const here = { baseUrl: 'http://localhost:3000' };
const told = { baseUrl: 'https://ppid.contoh.go.id' };

it('hands people the host they came by while nobody told the program its own', () => {
  expect(reachableAt(here, from('192.168.1.10:3000'))).toBe('http://192.168.1.10:3000');
  expect(reachableLink(here, from('kantor.local:3000'), 'http://localhost:3000/s/bunder/berita/x')).toBe('http://kantor.local:3000/s/bunder/berita/x');
  expect(reachableLink(here, from('kantor.local:3000'), 'https://instagram.com/p/x')).toBe('https://instagram.com/p/x');
});

it('keeps the address it was told, whatever a request says', () => {
  expect(reachableAt(told, from('elsewhere.example'))).toBe('https://ppid.contoh.go.id');
  expect([isUnreachable(here), isUnreachable({ baseUrl: 'http://127.0.0.1:80' }), isUnreachable(told)]).toEqual([true, true, false]);
});

it('takes no host that is none', () => {
  for (const host of [undefined, '', 'a b', 'x"onmouseover="y', 'evil.example/path', 'user@evil.example']) expect(reachableAt(here, from(host))).toBe('http://localhost:3000');
});
