/** `kentongan serve`: starts everything, loads the sample offices into an empty folder, prints where it is. */
import { networkInterfaces } from 'node:os';
import { readConfig } from '../config.ts';
import { hasOffice } from '../queries/identity.ts';
import { startServer } from '../serve.ts';
import { storeIssues } from '../texts/store-issues.ts';
import { buildWorld, type World } from '../world.ts';
import { loadDemo, sampleSignIns } from './demo-command.ts';

export async function serveCommand(args: readonly string[]): Promise<number> {
  const config = readConfig(process.env);
  const began = performance.now();
  const world = await buildWorld(config, 'serve', (issue) => console.log((storeIssues as Readonly<Record<string, { id(one: typeof issue): string }>>)[issue.code]?.id(issue) ?? issue.code));
  try {
    const isNew = !(await hasOffice(world.context.db));
    if (isNew && !args.includes('--empty') && config.databaseUrl === undefined) await loadDemo(world, (line) => console.log(line));
    const server = await startServer(world);
    await greet(world, server.port, began);
    await untilStopped();
    console.log('Berhenti…');
    await server.stop();
  } finally {
    await world.close();
  }
  return 0;
}

async function greet(world: World, port: number, began: number): Promise<void> {
  const { baseUrl } = world.config;
  console.log(`Kentongan siap dalam ${((performance.now() - began) / 1000).toFixed(1)} detik: ${baseUrl}`);
  for (const address of lanAddresses()) console.log(`  dari perangkat lain di jaringan ini: http://${address}:${port}`);
  if (!(await hasOffice(world.context.db))) console.log(`  Belum ada kantor. Buka ${baseUrl}/mulai?kode=${world.equipment.firstRunCode}, atau ${baseUrl}/mulai dengan kode ${world.equipment.firstRunCode}`);
  for (const line of await sampleSignIns(world)) console.log(line);
}

function untilStopped(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => resolve());
  });
}

function lanAddresses(): readonly string[] {
  return Object.values(networkInterfaces()).flatMap((list) => list ?? []).filter((one) => one.family === 'IPv4' && !one.internal).map((one) => one.address).slice(0, 3);
}
