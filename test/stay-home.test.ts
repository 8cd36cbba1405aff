import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test } from 'vitest';

test('a test may talk to this machine', async () => {
  const server = createServer((_, response) => response.end('ada')).listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const answer = await fetch(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
  expect(await answer.text()).toBe('ada');
  server.close();
});

test.fails('a test that calls the outside fails, even if it hides the refusal', async () => {
  await fetch('http://192.0.2.1/').catch(() => {});
});
