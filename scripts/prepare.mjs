/**
 * What every launcher needs before the program itself can run: packages, Node 26, an up-to-date bundle.
 * Plain JavaScript for Node 20 and later, without any package: it runs before they are there.
 */
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, lstatSync, readFileSync, readdirSync, realpathSync, statSync } from 'node:fs';
import { constants } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

export const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const bundle = join(root, 'dist', 'kentongan.js');
const NODE_MAJOR = 26;

/** Ends the launcher with a sentence in both languages. */
function giveUp(indonesian, english) {
  console.error(`${indonesian}\n${english}`);
  process.exit(1);
}

/** Installs the packages the lock names, unless they are there. */
export function install() {
  if (isInstalled()) return;
  console.error('Memasang komponen, sekitar satu menit … / Installing components, about a minute …');
  if (npm('ci', '--include=dev') || npm('install', '--include=dev')) return;
  giveUp(
    'Komponen tidak dapat dipasang; keterangan ada di atas. Periksa sambungan internet dan ruang penyimpanan, lalu coba lagi.',
    'The components could not be installed; see above. Check the connection and the disk, then try again.',
  );
}

/** Compares what npm noted in node_modules with the lock: some milliseconds, no stamp of our own to go stale. */
function isInstalled() {
  const installed = join(root, 'node_modules', '.package-lock.json');
  if (!existsSync(installed)) return false;
  if (lstatSync(join(root, 'node_modules')).isSymbolicLink()) return true; // shared by somebody who knows why
  const wanted = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')).packages;
  const found = JSON.parse(readFileSync(installed, 'utf8')).packages;
  return Object.entries(wanted).every(([place, { version, optional, devOptional, peer }]) => {
    if (place === '') return true;
    if (!found[place]) return Boolean(optional || devOptional || peer);
    return found[place].version === version;
  });
}

function npm(...args) {
  const own = process.env.npm_execpath;
  const [file, first] = own?.endsWith('.js') ? [process.execPath, [own]] : ['npm', []];
  const { status } = spawnSync(file, [...first, ...args, '--no-fund', '--no-audit', '--no-progress'], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: process.platform === 'win32' && file === 'npm',
  });
  return status === 0;
}

/** Path of the Node that the package brings; the one running this where it brings none but this one will do. */
export function findNode() {
  const system = process.platform === 'win32' ? 'win' : process.platform;
  const name = process.platform === 'win32' ? 'node.exe' : 'node';
  for (const pack of [`node-${system}-${process.arch}`, `node-bin-${system}-${process.arch}`]) {
    const path = join(root, 'node_modules', pack, 'bin', name);
    if (existsSync(path)) return path;
  }
  if (Number.parseInt(process.versions.node, 10) >= NODE_MAJOR) return process.execPath;
  return giveUp(
    `Node.js ${NODE_MAJOR} tidak tersedia sebagai komponen untuk komputer ini. Pasang Node.js ${NODE_MAJOR} atau lebih baru dari nodejs.org.`,
    `Node.js ${NODE_MAJOR} is not available as a component for this computer. Install Node.js ${NODE_MAJOR} or later from nodejs.org.`,
  );
}

/** Builds the bundle when a source is newer than it. A release without sources keeps the one it came with. */
export function build() {
  if (!existsSync(join(root, 'src'))) return;
  const print = fingerprint();
  const stamp = join(root, 'dist', 'stamp');
  if (existsSync(bundle) && existsSync(stamp) && readFileSync(stamp, 'utf8') === print) return;
  const { status } = spawnSync(findNode(), [join(root, 'scripts', 'build.mjs'), print], { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] });
  if (status !== 0) giveUp('Program tidak dapat dirakit; keterangan ada di atas.', 'The program could not be built; see above.');
}

/** Names, sizes and times of everything that goes into the bundle. */
export function fingerprint() {
  const hash = createHash('sha256');
  const add = (path) => {
    const { mtimeMs, size } = statSync(path);
    hash.update(`${path} ${mtimeMs} ${size}\n`);
  };
  for (const entry of readdirSync(join(root, 'src'), { recursive: true, withFileTypes: true })) {
    if (entry.isFile() && !entry.name.includes('.test.')) add(join(entry.parentPath ?? entry.path, entry.name));
  }
  for (const name of ['package.json', 'package-lock.json', 'scripts/build.mjs', 'scripts/put-build.mjs']) add(join(root, name));
  return hash.digest('hex');
}

/** Runs the bundle with these words: in this process if it is the right Node, else in one of its own. */
export async function run(args) {
  const node = findNode();
  const cache = join(root, '.cache', 'node');
  if (realpathSync(node) === realpathSync(process.execPath)) {
    const { enableCompileCache } = await import('node:module');
    enableCompileCache?.(cache);
    process.argv = [process.argv[0], bundle, ...args];
    endWithNpm(() => process.kill(process.pid, 'SIGTERM'));
    await import(pathToFileURL(bundle).href);
    return;
  }
  await hand(node, [bundle, ...args], { NODE_COMPILE_CACHE: process.env.NODE_COMPILE_CACHE ?? cache });
}

/**
 * A supervisor that ends `npm start` ends npm and its shell, and neither tells us. The loss of our parent is then
 * the signal; without this the program would run on, unseen.
 */
function endWithNpm(end) {
  if (!process.env.npm_lifecycle_event) return;
  const parent = process.ppid;
  const watch = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(watch);
    end();
  }, 250);
  watch.unref();
}

/** Runs a program in our place: its signals, its output, its exit code. */
export function hand(file, args, environment = {}) {
  const child = spawn(file, args, { stdio: 'inherit', env: { ...process.env, ...environment } });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
    // Ctrl-C at a terminal reaches the child by itself.
    process.on(signal, () => (signal === 'SIGINT' && process.stdin.isTTY ? null : child.kill(signal)));
  }
  endWithNpm(() => child.kill('SIGTERM'));
  return new Promise((resolve) => {
    child.on('error', (failure) => giveUp(`Tidak dapat menjalankan ${file}: ${failure.message}`, `Cannot run ${file}.`));
    child.on('exit', (code, signal) => {
      process.exitCode = code ?? 128 + constants.signals[signal];
      resolve(process.exitCode);
    });
  });
}

