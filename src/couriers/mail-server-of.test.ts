import { expect, it } from 'vitest';
import { mailServerOf } from './mail-server-of.ts';

it.each([
  ['smtp://ppid:rahasia%40kantor@surat.example:2525?from=ppid@bunder.example', { host: 'surat.example', port: 2525, user: 'ppid', password: 'rahasia@kantor', senderAddress: 'ppid@bunder.example' }],
  ['smtps://ppid%40bunder.example:x@surat.example', { port: 465, user: 'ppid@bunder.example', senderAddress: 'ppid@bunder.example' }],
  ['smtp://surat.example', { port: 587, user: '', password: '', senderAddress: 'kentongan@kantor.example' }],
])('%s names a mail server', (address, server) => {
  expect(mailServerOf(address, 'kantor.example')).toMatchObject(server);
});
