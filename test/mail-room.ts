/** A mail server and a push service on this machine, as real as their protocols: letters are taken, refused or left without an answer as told. */
import { createDecipheriv, createECDH, createPublicKey, hkdfSync, randomBytes, verify } from 'node:crypto';
import { createServer, type IncomingHttpHeaders } from 'node:http';
import { createServer as createSocket, type AddressInfo, type Socket } from 'node:net';
import { SMTPServer } from 'smtp-server';

export interface Taken {
  readonly from: string;
  readonly to: readonly string[];
  readonly user: string;
  readonly source: string;
}

export interface MailRoom {
  readonly port: number;
  readonly taken: Taken[];
  /** What the server says to the next receivers: a code and a sentence; empty takes everything. */
  refuse: { code: number; text: string } | null;
  close(): Promise<void>;
}

export async function openMailRoom(login?: { user: string; password: string }): Promise<MailRoom> {
  const room: { taken: Taken[]; refuse: MailRoom['refuse'] } = { taken: [], refuse: null };
  const server = new SMTPServer({
    disabledCommands: login ? ['STARTTLS'] : ['STARTTLS', 'AUTH'], allowInsecureAuth: true, authOptional: login === undefined, logger: false,
    onAuth(auth, _session, done) {
      if (login && auth.username === login.user && auth.password === login.password) return done(null, { user: auth.username ?? '' });
      return done(new Error('Nama atau sandi salah'));
    },
    onRcptTo(_address, _session, done) {
      return room.refuse ? done(Object.assign(new Error(room.refuse.text), { responseCode: room.refuse.code })) : done();
    },
    onData(stream, session, done) {
      const pieces: Buffer[] = [];
      stream.on('data', (piece: Buffer) => pieces.push(piece));
      stream.on('end', () => {
        const { mailFrom, rcptTo } = session.envelope;
        room.taken.push({ from: mailFrom ? mailFrom.address : '', to: rcptTo.map((one) => one.address), user: String(session.user ?? ''), source: Buffer.concat(pieces).toString('utf8') });
        done();
      });
    },
  });
  server.on('error', () => {});
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
  return Object.assign(room, { port: (server.server.address() as AddressInfo).port, close: () => new Promise<void>((resolve) => void server.close(() => resolve())) });
}

/** Takes a connection and never says a word. */
export async function openSilence(): Promise<{ port: number; close(): Promise<void> }> {
  const sockets = new Set<Socket>();
  const server = createSocket((socket) => void sockets.add(socket.on('error', () => {})));
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as AddressInfo).port,
    close: () => new Promise((resolve) => {
      for (const socket of sockets) socket.destroy();
      server.close(() => resolve());
    }),
  };
}

export interface Device {
  readonly endpoint: string;
  readonly p256dh: string;
  readonly auth: string;
  /** What the browser would show; throws when it was not encrypted for this device. */
  read(body: Buffer): string;
}

export interface PushRoom {
  readonly host: string;
  readonly taken: { readonly path: string; readonly headers: IncomingHttpHeaders; readonly body: Buffer }[];
  /** Status of the next answers; 201 unless told. 0: no answer at all. */
  status: number;
  device(name: string): Device;
  close(): Promise<void>;
}

/** A push service after RFC 8030: takes encrypted messages for its addresses and knows nothing of what is in them. */
export async function openPushRoom(): Promise<PushRoom> {
  const room: { taken: PushRoom['taken']; status: number } = { taken: [], status: 201 };
  const server = createServer((request, response) => {
    const pieces: Buffer[] = [];
    request.on('data', (piece: Buffer) => pieces.push(piece));
    request.on('end', () => {
      room.taken.push({ path: request.url ?? '', headers: request.headers, body: Buffer.concat(pieces) });
      if (room.status === 0) return;
      const { ttl } = request.headers;
      const fault = request.method !== 'POST' ? 405 : ttl === undefined || !/^\d+$/.test(String(ttl)) ? 400 : !checkVapid(request.headers, `http://${request.headers.host}`) ? 403 : room.status;
      response.writeHead(fault, fault === 201 ? { location: `${request.url}/pesan` } : {}).end();
    });
  });
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
  const host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
  return Object.assign(room, {
    host,
    device: (name: string) => makeDevice(`http://${host}/kirim/${name}`),
    close: () => new Promise<void>((resolve) => {
      server.closeAllConnections();
      server.close(() => resolve());
    }),
  });
}

/** RFC 8292: signed for this very service, not for longer than a day. */
function checkVapid(headers: IncomingHttpHeaders, audience: string): boolean {
  const [, token = '', key = ''] = /^vapid t=([^,]+), ?k=(.+)$/.exec(headers.authorization ?? '') ?? [];
  const [head = '', claims = '', signature = ''] = token.split('.');
  const point = Buffer.from(key, 'base64url');
  if (point.length !== 65) return false;
  const publicKey = createPublicKey({ format: 'jwk', key: { kty: 'EC', crv: 'P-256', x: point.subarray(1, 33).toString('base64url'), y: point.subarray(33).toString('base64url') } });
  const { aud, exp, sub } = JSON.parse(Buffer.from(claims, 'base64url').toString()) as { aud: string; exp: number; sub: string };
  const left = exp - Date.now() / 1000;
  return aud === audience && left > 0 && left <= 86_400 && /^(https?:|mailto:)/.test(sub)
    && verify('sha256', Buffer.from(`${head}.${claims}`), { key: publicKey, dsaEncoding: 'ieee-p1363' }, Buffer.from(signature, 'base64url'));
}

/** The browser's half of RFC 8291, written from its text. */
function makeDevice(endpoint: string): Device {
  const pair = createECDH('prime256v1');
  pair.generateKeys();
  const auth = randomBytes(16);
  return {
    endpoint, p256dh: pair.getPublicKey('base64url'), auth: auth.toString('base64url'),
    read(body) {
      const salt = body.subarray(0, 16);
      const keyLength = body[20] ?? 0;
      const theirs = body.subarray(21, 21 + keyLength);
      const info = Buffer.concat([Buffer.from('WebPush: info\0'), pair.getPublicKey(), theirs]);
      const secret = Buffer.from(hkdfSync('sha256', pair.computeSecret(theirs), auth, info, 32));
      const key = Buffer.from(hkdfSync('sha256', secret, salt, 'Content-Encoding: aes128gcm\0', 16));
      const nonce = Buffer.from(hkdfSync('sha256', secret, salt, 'Content-Encoding: nonce\0', 12));
      const locked = body.subarray(21 + keyLength);
      const cipher = createDecipheriv('aes-128-gcm', key, nonce).setAuthTag(locked.subarray(-16));
      const plain = Buffer.concat([cipher.update(locked.subarray(0, -16)), cipher.final()]);
      return plain.subarray(0, plain.lastIndexOf(2)).toString('utf8');
    },
  };
}
