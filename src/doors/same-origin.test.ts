import { expect, it } from 'vitest';
import { isOwnForm } from './same-origin.ts';

const send = (headers: Record<string, string>, method = 'POST') => isOwnForm(new Request('https://ppid.example.go.id/o/a', { method, headers }), 'https://ppid.example.go.id');

it('takes what the browser says came from our own page', () => {
  expect(send({ 'sec-fetch-site': 'same-origin' })).toBe(true);
  expect(send({ origin: 'https://ppid.example.go.id' })).toBe(true);
  expect(send({ origin: 'http://192.168.1.5:8080', host: '192.168.1.5:8080' })).toBe(true);
});

it('refuses every other site, a sister site too, and a form that does not say', () => {
  for (const site of ['cross-site', 'same-site']) expect(send({ 'sec-fetch-site': site, origin: 'https://ppid.example.go.id' })).toBe(false);
  expect(send({ origin: 'https://jahat.example' })).toBe(false);
  expect(send({ origin: 'null' })).toBe(false);
  expect(send({})).toBe(false);
});

it('lets everybody look', () => {
  expect(send({ 'sec-fetch-site': 'cross-site' }, 'GET')).toBe(true);
});
