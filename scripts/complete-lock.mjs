/**
 * Makes package-lock.json whole after a change of dependencies.
 *
 * npm leaves an optional platform package out of the lock when the registry did not offer it at that
 * moment, and `npm ci` then refuses that very lock. This adds a stub (version, os, cpu) for each one left
 * out, and stops at addresses of one particular registry, which nobody else could install from.
 * Usage: node scripts/complete-lock.mjs [--check]
 */
import { readFileSync, writeFileSync } from 'node:fs';

const file = new URL('../package-lock.json', import.meta.url);
const checkOnly = process.argv.includes('--check');
const text = readFileSync(file, 'utf8');
const lock = JSON.parse(text);
const packages = lock.packages;

const addresses = Object.entries(packages).filter(([, entry]) => entry.resolved);
if (addresses.length > 0) {
  console.error(`package-lock.json names a registry for ${addresses.length} packages, e.g. ${addresses[0][0]}.`);
  console.error('Install with omit-lockfile-registry-resolved=true (see .npmrc) and try again.');
  process.exit(1);
}

/** Where the package of this name, needed by the package at `from`, lies in the tree; null when nowhere. */
function locate(from, name) {
  let base = from;
  for (;;) {
    const place = `${base ? `${base}/` : ''}node_modules/${name}`;
    if (packages[place]) return place;
    if (!base) return null;
    const cut = base.lastIndexOf('node_modules/');
    base = cut > 0 ? base.slice(0, cut - 1) : '';
  }
}

/** Platform packages are wanted in one exact version; a range is left to npm's own judgement. */
function suits(version, range) {
  return version === range || !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(range);
}

const systems = ['android', 'darwin', 'freebsd', 'linux', 'openharmony', 'win32'];
const processors = ['arm64', 'arm', 'x64', 'ia32', 'ppc64', 'riscv64', 's390x', 'loong64', 'wasm32'];

/** Reads the platform out of a name such as `@oxlint/binding-linux-x64-musl`. */
function platformOf(name) {
  const words = name.split(/[-/]/);
  const os = systems.find((system) => words.includes(system) || (system === 'linux' && words.includes('linuxmusl')));
  const cpu = processors.find((processor) => words.includes(processor));
  const musl = words.some((word) => word.includes('musl'));
  const gnu = words.some((word) => word.startsWith('gnu'));
  return {
    ...(cpu && { cpu: [cpu] }),
    ...(os === 'linux' && (musl || gnu) && { libc: [musl ? 'musl' : 'glibc'] }),
    ...(os && { os: [os] }),
  };
}

const added = [];
for (const [place, entry] of Object.entries(packages)) {
  for (const [name, range] of Object.entries(entry.optionalDependencies ?? {})) {
    const found = locate(place, name);
    if (found && suits(packages[found].version, range)) continue;
    const platform = platformOf(name);
    if (!platform.os && !platform.cpu) {
      console.error(`${name}, wanted by ${place || 'the project'}, is not in the lock and its name tells no platform.`);
      process.exit(1);
    }
    const stub = { version: range.replace(/^[~^]/, ''), ...(entry.dev && { dev: true }), optional: true, ...platform };
    // Another version already sits in the shared place: this one then lives inside its parent.
    const target = `${found ? `${place}/` : ''}node_modules/${name}`;
    packages[target] = stub;
    added.push([target, stub]);
  }
}

if (added.length === 0) {
  console.log('package-lock.json is complete.');
} else if (checkOnly) {
  console.error(`package-lock.json lacks ${added.length} platform packages; run: node scripts/complete-lock.mjs`);
  process.exit(1);
} else {
  const [own, ...rest] = Object.entries(packages);
  const sorted = rest.sort(([a], [b]) => a.localeCompare(b, 'en'));
  lock.packages = Object.fromEntries([own, ...sorted]);
  writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`);
  console.log(`Added ${added.length} platform packages to package-lock.json.`);
}
