/** `kentongan serve`: starts everything, loads the sample offices into an empty folder, prints where it is. */
import { networkInterfaces } from 'node:os';
import { readConfig } from '../config.ts';
import { hasOffice } from '../queries/identity.ts';
import { startServer } from '../serve.ts';
import { speak } from '../doors/language.ts';
import { serveWords as words } from '../texts/command-words.ts';
import type { Language } from '../texts/language.ts';
import { wordStoreIssue } from '../texts/store-issues.ts';
import { buildWorld, type World } from '../world.ts';
import { loadDemo, saySignIns } from './demo-command.ts';

type Say = (line: () => string) => void;

/** @param language of what it prints; those who come through its doors choose their own */
export async function serveCommand(args: readonly string[], language: Language): Promise<number> {
  const say: Say = (line) => console.log(speak(language, line));
  const config = readConfig(process.env);
  const began = performance.now();
  const world = await buildWorld(config, 'serve', (issue) => console.log(wordStoreIssue(issue, language)));
  try {
    const isNew = !(await hasOffice(world.context.db));
    if (isNew && !args.includes('--empty') && config.databaseUrl === undefined) await loadDemo(world, say);
    const server = await startServer(world);
    await greet(world, server.port, began, say);
    await untilStopped();
    say(() => words.stopping);
    await server.stop();
  } finally {
    await world.close();
  }
  return 0;
}

async function greet(world: World, port: number, began: number, say: Say): Promise<void> {
  const { baseUrl } = world.config;
  say(() => words.ready(((performance.now() - began) / 1000).toFixed(1), baseUrl));
  for (const address of lanAddresses()) say(() => words.lan(`http://${address}:${port}`));
  if (!(await hasOffice(world.context.db))) say(() => words.firstOffice(baseUrl, world.equipment.firstRunCode));
  await saySignIns(world, say);
}

function untilStopped(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => resolve());
  });
}

function lanAddresses(): readonly string[] {
  return Object.values(networkInterfaces()).flatMap((list) => list ?? []).filter((one) => one.family === 'IPv4' && !one.internal).map((one) => one.address).slice(0, 3);
}
