import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, expect, it } from 'vitest';
import { walkCommand } from '../walk.ts';
import { loadSamples } from './only-samples.ts';

const samples = await loadSamples((path) => readFile(path));
const closing: (() => void)[] = [];
afterEach(() => closing.splice(0).forEach((close) => close()));

/** A server with offices of these addresses, as far as signing in goes; it remembers what else was asked of it. */
async function someServer(change: (me: { name: string; offices: { slug: string; name: string }[] }, email: string) => object | null, tooMany = 0) {
  const asked: string[] = [];
  let held = tooMany;
  const server = createServer(async (request, response) => {
    const answer = (status: number, body: object, more: Record<string, string> = {}) => response.writeHead(status, { 'content-type': 'application/json', ...more }).end(JSON.stringify(body));
    if (request.url === '/api/v1/sessions' && held > 0) {
      held -= 1;
      return answer(429, { title: 'Terlalu sering.' }, { 'retry-after': '0' });
    }
    const email = request.url === '/api/v1/sessions' ? String((JSON.parse(await bodyOf(request)) as { email: string }).email) : (request.headers.cookie ?? '').replace('who=', '');
    const sample = samples.find((one) => email.endsWith(`@${one.slug}.example`));
    const person = sample?.people.find((one) => email.startsWith(`${one.performer.toLowerCase()}@`));
    const me = sample && person ? change({ name: person.name, offices: [{ slug: sample.slug, name: sample.name }] }, email) : null;
    if (request.url === '/api/v1/sessions') return me ? answer(201, {}, { 'set-cookie': `who=${email}` }) : answer(401, { title: 'Surel atau kata sandi salah.' });
    if (request.url === '/api/v1/me') return answer(200, me ?? {});
    asked.push(`${request.method} ${request.url}`);
    return answer(404, { title: 'Tidak ada.' });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', () => resolve()));
  closing.push(() => server.close());
  return { asked, url: `http://127.0.0.1:${(server.address() as AddressInfo).port}` };
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  let text = '';
  for await (const part of request) text += String(part);
  return text;
}

async function walk(url: string) {
  const [said, failed]: [string[], string[]] = [[], []];
  const code = await walkCommand(['--url', url], { out: (line) => said.push(line), err: (line) => failed.push(line), readFile: (path) => readFile(path) });
  return { code, said, first: said[0], failed: failed.join('\n') };
}

it('says first that it adds cases, and to which server', async () => {
  const { url } = await someServer(() => null);
  expect((await walk(url)).first).toContain(`${url}. Setiap kantor contoh memperoleh berkas percobaan baru`);
});

it.each([
  ['has an office of that address, but none of the sample people', () => null],
  ['has a sample office that somebody made their own', (me: { name: string; offices: { slug: string }[] }, email: string) => (email.endsWith('@dpmk-tayang.example') ? { ...me, offices: [{ slug: 'dpmk-tayang', name: 'Dinas Sungguhan' }] } : me)],
  ['has a real person on a sample account', (me: object, email: string) => (email === 'medsos@dpmk-tayang.example' ? { ...me, name: 'Orang Sungguhan' } : me)],
])('writes nothing to a server that %s', async (_, change) => {
  const { asked, url } = await someServer(change as never);
  const { code, failed } = await walk(url);
  expect([code, asked]).toEqual([1, []]);
  expect(failed).toContain('tidak ada yang ditulis');
});

it('goes on to the stories where all five are as they came', async () => {
  const { asked, url } = await someServer((me) => me);
  await walk(url);
  expect(asked).toEqual(['GET /api/v1/offices/dp3appkb/sops']);
});

it('waits when the server has had too many sign-ins, says so, and goes on', async () => {
  const { asked, url } = await someServer((me) => me, 2);
  const { said } = await walk(url);
  expect(said.filter((line) => line.includes('Terlalu banyak yang masuk'))).toHaveLength(2);
  expect(asked).toEqual(['GET /api/v1/offices/dp3appkb/sops']);
});

it('gives up on a server that never hears it', async () => {
  const { asked, url } = await someServer((me) => me, 100);
  const { code, failed } = await walk(url);
  expect([code, asked]).toEqual([1, []]);
  expect(failed).toContain('429');
});
