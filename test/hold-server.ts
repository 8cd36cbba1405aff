/**
 * A program of its own that uses the embedded server until its input ends: `node hold-server.ts FOLDER`.
 * Prints one JSON line when connected.
 */
import pg from 'pg';
import { startEmbedded } from '../src/store/embedded-postgres.ts';

const server = await startEmbedded({ dataFolder: process.argv[2] ?? '', durable: false }).catch((failure) => {
  console.log(JSON.stringify({ issue: failure.issue ?? String(failure) }));
  process.exit(1);
});
const client = new pg.Client({ connectionString: server.url, application_name: 'kentongan:test' });
client.on('error', () => {});
await client.connect();
console.log(JSON.stringify({ adopted: server.adopted, url: server.url }));
process.stdin.resume().on('end', async () => {
  await client.end();
  await server.stop();
  process.exit(0);
});
