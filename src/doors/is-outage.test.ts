import { createServer } from 'node:net';
import { readFile } from 'node:fs/promises';
import { Pool } from 'pg';
import { expect, it } from 'vitest';
import { isOutage } from './is-outage.ts';

const failureOf = (work: Promise<unknown>) => work.then(() => null, (failure: unknown) => failure);

it('knows a database that is not there, and one that hangs up', async () => {
  const server = createServer((socket) => socket.destroy());
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as { port: number };
  const hangsUp = new Pool({ host: '127.0.0.1', port, user: 'x', database: 'x' });
  expect(isOutage(await failureOf(hangsUp.query('select 1')))).toBe(true);
  await new Promise((resolve) => server.close(resolve));
  expect(isOutage(await failureOf(hangsUp.query('select 1')))).toBe(true);
  const noSocket = new Pool({ host: '/tidak/ada', user: 'x', database: 'x' });
  expect(isOutage(await failureOf(noSocket.query('select 1')))).toBe(true);
});

it('knows a database that is being stopped or started, and one that has no place left', () => {
  for (const code of ['57P01', '57P03', '53300', '08006']) expect(isOutage(Object.assign(new Error('x'), { code }))).toBe(true);
});

it('takes no other fault for it', async () => {
  expect(isOutage(await failureOf(readFile('/tidak/ada')))).toBe(false);
  for (const failure of [new TypeError('x'), Object.assign(new Error('x'), { code: '23505' }), Object.assign(new Error('x'), { code: '57014' }), 'x', null]) expect(isOutage(failure)).toBe(false);
});
