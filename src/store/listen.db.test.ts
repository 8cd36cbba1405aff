import { connect as reach, createServer, type AddressInfo, type Socket } from 'node:net';
import pg from 'pg';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { freshDatabase, type FreshDatabase } from '../../test/database.ts';
import { listen } from './listen.ts';

let database: FreshDatabase;
let line: Awaited<ReturnType<typeof openLine>>;

beforeEach(async () => {
  database = await freshDatabase();
  line = await openLine(database.url);
});
afterEach(async () => {
  await line.close();
  await database.drop();
});

/** A line to the database that can go dead without a word, or keep announcements to itself as a pooler does. */
async function openLine(url: string) {
  const { host, port, user, database: name } = new pg.Client({ connectionString: url });
  const sockets = new Set<Socket>();
  const line = { url: '', keepsAnnouncements: false, goDead: () => {}, close: async () => {} };
  const server = createServer((near) => {
    const far = host.startsWith('/') ? reach(`${host}/.s.PGSQL.${port}`) : reach(port, host);
    for (const one of [near, far]) sockets.add(one.on('error', () => {}));
    near.on('data', (bytes) => void far.write(bytes));
    let rest: Buffer = Buffer.alloc(0);
    far.on('data', (bytes: Buffer) => {
      rest = Buffer.concat([rest, bytes]);
      // Each message of the server: a letter, its length, its content.
      while (rest.length >= 5 && rest.length >= rest.readUInt32BE(1) + 1) {
        const message = rest.subarray(0, rest.readUInt32BE(1) + 1);
        rest = rest.subarray(message.length);
        if (!(line.keepsAnnouncements && message[0] === 0x41)) near.write(message);
      }
    });
    near.on('close', () => far.destroy());
    far.on('close', () => near.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  line.url = `postgresql://${user}@127.0.0.1:${(server.address() as AddressInfo).port}/${name}`;
  line.goDead = () => {
    for (const one of sockets) one.removeAllListeners('data').pause();
  };
  line.close = async () => {
    for (const one of sockets) one.destroy();
    await new Promise((resolve) => server.close(resolve));
  };
  return line;
}

/** Listens for `kabar`; `next` gives what happens, one after the other. */
async function listenOnLine(beatEvery: number) {
  const happened: string[] = [];
  let wake = () => {};
  const tell = (what: string) => {
    happened.push(what);
    wake();
  };
  const hearing = await listen(line.url, { channels: { kabar: tell }, onHeard: () => tell('heard'), onLost: () => tell('lost'), beatEvery });
  return {
    async next(): Promise<string> {
      while (happened.length === 0) await new Promise<void>((resolve) => (wake = resolve));
      return happened.shift()!;
    },
    stop: () => hearing.stop(),
  };
}

const announce = (what: string) => database.pool.query('select pg_notify($1, $2)', ['kabar', what]);

it('what is announced is heard', async () => {
  const ears = await listenOnLine(60_000);
  expect(await ears.next()).toBe('heard');
  await announce('satu');
  expect(await ears.next()).toBe('satu');
  await ears.stop();
});

it('a line that has died without a word is noticed, and opened again', async () => {
  const ears = await listenOnLine(3000);
  expect(await ears.next()).toBe('heard');
  line.goDead();
  await announce('tidak sampai');
  expect(await ears.next()).toBe('lost');
  expect(await ears.next()).toBe('heard');
  await announce('sampai');
  expect(await ears.next()).toBe('sampai');
  await ears.stop();
});

it('a line that takes LISTEN but passes no announcement on is never called heard', async () => {
  line.keepsAnnouncements = true;
  const ears = await listenOnLine(3000);
  expect(await ears.next()).toBe('lost');
  line.keepsAnnouncements = false;
  expect(await ears.next()).toBe('heard');
  await ears.stop();
});

it('a dead line holds nobody up who stops listening', async () => {
  const ears = await listenOnLine(60_000);
  expect(await ears.next()).toBe('heard');
  line.goDead();
  await ears.stop();
});
