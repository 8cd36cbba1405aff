/** The whole program on a port of its own, with a real browser in front of it. */
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Browser } from 'playwright';
import { startServer } from '../src/serve.ts';
import { buildWorld, type World } from '../src/world.ts';
import { freshDatabase } from './database.ts';

/** The browser `npm test` found or installed; tests that need one are skipped where there is none. */
export const BROWSER = [process.env['CHROME_PATH'], '/usr/bin/chromium', '/usr/bin/google-chrome'].find((path) => path && existsSync(path));

export interface RealBrowser {
  readonly world: World;
  readonly browser: Browser;
  /** Address of the program without a slash at its end. */
  readonly url: string;
  close(): Promise<void>;
}

/** @param prepare fills the world before its server and worker start */
export async function openRealBrowser(prepare: (world: World) => Promise<void> = async () => {}): Promise<RealBrowser> {
  const database = await freshDatabase();
  const folder = mkdtempSync(join(tmpdir(), 'kentongan-browser-'));
  const port = await freePort();
  const url = `http://localhost:${port}`;
  const world = await buildWorld({ port, host: 'localhost', baseUrl: url, dataFolder: folder, databaseUrl: database.url, secret: 'x'.repeat(40), behindProxy: false }, 'test');
  await prepare(world);
  const server = await startServer(world);
  const browser = await chromium.launch({ executablePath: BROWSER ?? '', args: ['--no-sandbox'] });
  return {
    world, browser, url,
    async close() {
      await browser.close();
      await server.stop();
      await world.close();
      await database.drop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}
