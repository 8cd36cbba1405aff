/**
 * Gives signatures over keep-alive connections and prints how long each took: `node give-load.ts PORT CONNECTIONS`, signatures as JSON
 * on the input. A process of its own on plain sockets, so that it takes as little as possible of the cores it shares with the server.
 */
import { connect } from 'node:net';
import { text } from 'node:stream/consumers';
import type { Signature } from './waiting-cases.ts';

export interface Load {
  readonly seconds: number;
  readonly milliseconds: readonly number[];
  /** Answers by status. */
  readonly statuses: Readonly<Record<string, number>>;
}

const [port = 0, connections = 16] = process.argv.slice(2).map(Number);
const requests = (JSON.parse(await text(process.stdin)) as Signature[]).map(write);
const milliseconds: number[] = [];
const statuses: Record<string, number> = {};
let next = 0;

function write({ slug, caseId, token, seen }: Signature): Buffer {
  const body = JSON.stringify({ seen, payload: { answer: 'ya' } });
  return Buffer.from([
    `POST /api/v1/offices/${slug}/cases/${caseId}/sign HTTP/1.1`, 'host: localhost', `authorization: Bearer ${token}`, `idempotency-key: beban-${caseId}`,
    'content-type: application/json', `content-length: ${Buffer.byteLength(body)}`, '', body].join('\r\n'));
}

/** One connection: the next request when the last answer is whole. */
function work(): Promise<void> {
  return new Promise((resolve, reject) => {
    let sentAt = 0;
    let answer = '';
    const send = () => {
      const request = requests[next++];
      if (!request) return void socket.end(resolve);
      sentAt = performance.now();
      socket.write(request);
    };
    const socket = connect({ port, host: '127.0.0.1', noDelay: true }, send);
    socket.setEncoding('latin1');
    socket.on('error', reject);
    socket.on('data', (chunk: string) => {
      answer += chunk;
      const head = answer.indexOf('\r\n\r\n');
      if (head === -1) return;
      const length = Number(/content-length: (\d+)/i.exec(answer)?.[1] ?? NaN);
      if (Number.isNaN(length)) return void reject(new Error(`an answer without a length: ${answer.slice(0, 300)}`));
      if (answer.length < head + 4 + length) return;
      milliseconds.push(performance.now() - sentAt);
      const status = answer.slice(9, 12);
      statuses[status] = (statuses[status] ?? 0) + 1;
      answer = '';
      send();
    });
  });
}

const began = performance.now();
await Promise.all(Array.from({ length: connections }, work));
console.log(JSON.stringify({ seconds: (performance.now() - began) / 1000, milliseconds, statuses } satisfies Load));
