/** `npm run bench [-- core step page desk start]`: measures, side by side in one run, and asserts nothing about time. */
import { cpus, totalmem } from 'node:os';
import { cleanUp } from './leftovers.ts';

const parts: Record<string, () => Promise<void>> = {
  core: async () => (await import('./core/compare-hearts.ts')).compareHearts(),
  step: async () => (await import('./step/sign-over-http.ts')).signOverHttp(),
  page: async () => (await import('./page/serve-page.ts')).servePage(),
  desk: async () => (await import('./desk/long-lists.ts')).longLists(),
  start: async () => (await import('./start/start-times.ts')).startTimes(),
};

const chosen = process.argv.slice(2);
const unknown = chosen.filter((name) => !(name in parts));
if (unknown.length > 0) {
  console.error(`Tidak dikenal: ${unknown.join(', ')}. Pilihan: ${Object.keys(parts).join(', ')}.`);
  process.exit(1);
}

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => void cleanUp().finally(() => process.exit(130)));
console.log(`${new Date().toISOString().slice(0, 10)}, ${cpus().length} × ${cpus()[0]?.model.trim() ?? ''}, ${Math.round(totalmem() / 2 ** 30)} GB, Node ${process.versions.node}, ${process.platform}`);
for (const [name, measure] of Object.entries(parts)) {
  if (chosen.length > 0 && !chosen.includes(name)) continue;
  try {
    await measure();
    console.log(`\nRepeat: npm run bench -- ${name}`);
  } catch (failure) {
    console.error(failure);
    process.exitCode = 1;
  } finally {
    await cleanUp();
  }
}
