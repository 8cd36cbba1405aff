/**
 * Tests stay on this machine: a connection to anywhere else is refused and fails the test that made it,
 * even when the code under test swallowed the refusal.
 */
import { Socket } from 'node:net';
import { afterEach } from 'vitest';

const strays: string[] = [];
const home = /^(localhost|127\.\d+\.\d+\.\d+|::1|0\.0\.0\.0|::|.*\.localhost)$/;

const connect = Socket.prototype.connect;
Socket.prototype.connect = function stayHome(this: Socket, ...given: unknown[]): Socket {
  const host = hostOf(given);
  if (host === null || home.test(host)) return Reflect.apply(connect, this, given) as Socket;
  strays.push(host);
  const refusal = new Error(`Uji ini mencoba menghubungi ${host}; uji tidak boleh keluar dari komputer ini.`);
  process.nextTick(() => this.destroy(refusal));
  return this;
} as typeof connect;

afterEach(() => {
  const found = strays.splice(0);
  if (found.length > 0) {
    throw new Error(`Uji ini mencoba menghubungi ${found.join(', ')}. Berikan pengganti (fetch, surat, kanal) kepada kode yang diuji.`);
  }
});

/** Host name, or null for a unix socket. `connect` takes (options), (path), (port, host) and a list of those. */
function hostOf(given: unknown[]): string | null {
  const [first, second] = Array.isArray(given[0]) ? given[0] : given;
  if (typeof first === 'object' && first !== null) {
    const { path, host } = first as { path?: string; host?: string };
    return path ? null : (host ?? 'localhost');
  }
  if (typeof first === 'string' && !/^\d+$/.test(first)) return null;
  return typeof second === 'string' ? second : 'localhost';
}
