/** Where wrk is not at hand: `node ask-page.ts ADDRESS CONNECTIONS SECONDS` asks again and again and prints what wrk would. */
import { connect } from 'node:net';

const [address = '', connections = '16', seconds = '3'] = process.argv.slice(2);
const { hostname, port, pathname, host } = new URL(address);
const request = `GET ${pathname} HTTP/1.1\r\nhost: ${host}\r\naccept-encoding: gzip\r\n\r\n`;
const until = performance.now() + Number(seconds) * 1000;
let answered = 0;
let bad = 0;

function work(): Promise<void> {
  return new Promise((resolve, reject) => {
    const socket = connect({ host: hostname, port: Number(port), noDelay: true }, () => socket.write(request));
    let answer = '';
    socket.setEncoding('latin1');
    socket.on('error', reject);
    socket.on('data', (chunk: string) => {
      answer += chunk;
      const head = answer.indexOf('\r\n\r\n');
      const length = head === -1 ? NaN : Number(/content-length: (\d+)/i.exec(answer)?.[1]);
      if (!(answer.length >= head + 4 + length)) return;
      answered++;
      if (!answer.startsWith('HTTP/1.1 200')) bad++;
      answer = '';
      if (performance.now() < until) socket.write(request);
      else socket.end(resolve);
    });
  });
}

await Promise.all(Array.from({ length: Number(connections) }, work));
if (bad > 0) console.log(`Non-2xx: ${bad}`);
console.log(`Requests/sec: ${answered / Number(seconds)}`);
