/**
 * `npm test`: everything, from a fresh clone. Phases: components, lock, browser, types, lint, tests; each with its seconds.
 * The last line is `N passed, N failed, N skipped`; a phase that fails counts as one failure.
 * What follows `--` goes to vitest, e.g. `npm test -- src/store`.
 */
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { findNode, install, root } from './prepare.mjs';

const report = join(root, 'test-results', 'vitest.json');
const browserNames = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome', 'msedge'];
const browserPlaces = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

let failedPhases = 0;

/** Runs one phase and says how long it took; a phase returns false when it failed. */
async function phase(name, work) {
  const began = performance.now();
  const fine = (await work()) !== false;
  if (!fine) failedPhases++;
  console.log(`${fine ? 'ok   ' : 'GAGAL'} ${name}  ${((performance.now() - began) / 1000).toFixed(1)} s`);
}

/** Runs a program to its end without a keyboard; null minutes for no limit. */
function execute(file, args, { minutes, quiet = false } = {}) {
  return new Promise((resolve) => {
    const child = spawn(file, args, { cwd: root, stdio: ['ignore', quiet ? 'ignore' : 'inherit', 'inherit'], timeout: minutes && minutes * 60_000 });
    child.on('error', () => resolve(false));
    child.on('exit', (code) => resolve(code === 0));
  });
}

function findBrowser() {
  if (process.env.CHROME_PATH) return process.env.CHROME_PATH;
  const suffix = process.platform === 'win32' ? '.exe' : '';
  const folders = (process.env.PATH ?? '').split(delimiter);
  const candidates = [...browserNames.flatMap((name) => folders.map((folder) => join(folder, name + suffix))), ...browserPlaces];
  return candidates.find((path) => existsSync(path)) ?? askPlaywright();
}

/** Where Playwright would keep its own browser, if it is there. */
function askPlaywright() {
  const question = `import('playwright').then(({ chromium }) => console.log(chromium.executablePath()))`;
  const { stdout } = spawnSync(findNode(), ['-e', question], { cwd: root, encoding: 'utf8' });
  const path = stdout?.trim();
  return path && existsSync(path) ? path : null;
}

async function prepareBrowser() {
  let found = findBrowser();
  if (!found) {
    console.log('Tidak ada Chromium; mengunduhnya … / No Chromium; fetching it …');
    await execute(findNode(), [join(root, 'node_modules/playwright/cli.js'), 'install', 'chromium'], { minutes: 5 });
    found = findBrowser();
  }
  if (!found && process.getuid?.() === 0 && existsSync('/etc/debian_version')) {
    process.env.DEBIAN_FRONTEND = 'noninteractive';
    await execute('apt-get', ['update'], { minutes: 3, quiet: true });
    await execute('apt-get', ['install', '-y', '--no-install-recommends', 'chromium'], { minutes: 8, quiet: true });
    found = findBrowser();
  }
  if (!found) {
    console.log('Peramban tidak ditemukan. Pasang Chromium atau Chrome, atau isi CHROME_PATH. / No browser found.');
    return false;
  }
  process.env.CHROME_PATH = found;
  return true;
}

/** Counts of the run; a file that did not even load is one failure. */
function readCounts() {
  if (!existsSync(report)) return { passed: 0, failed: 1, skipped: 0 };
  const result = JSON.parse(readFileSync(report, 'utf8'));
  const unloaded = result.testResults.filter(({ status, assertionResults }) => status === 'failed' && !assertionResults.some((one) => one.status === 'failed'));
  return {
    passed: result.numPassedTests,
    failed: result.numFailedTests + unloaded.length,
    skipped: result.numPendingTests + result.numTodoTests,
  };
}

await phase('komponen / components', () => install());
const node = findNode();
// Programs that tests start find the same Node.
process.env.PATH = `${join(root, 'node_modules', '.bin')}${delimiter}${process.env.PATH ?? ''}`;
const tool = (path, ...args) => execute(node, [join(root, 'node_modules', path), ...args]);

await phase('kunci komponen / lock', () => execute(node, [join(root, 'scripts/complete-lock.mjs'), '--check'], { quiet: true }));
await phase('peramban / browser', prepareBrowser);
await phase('tipe / types', () => tool('typescript/bin/tsc', '-p', 'tsconfig.json'));
await phase('tipe inti / types of the core', () => tool('typescript/bin/tsc', '-p', 'tsconfig.core.json'));
await phase('gaya / lint', () => tool('oxlint/bin/oxlint', '--quiet'));

mkdirSync(join(root, 'test-results'), { recursive: true });
rmSync(report, { force: true });
const before = failedPhases;
let testsFine = true;
await phase('uji / tests', async () => {
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  testsFine = await tool('vitest/vitest.mjs', 'run', ...reporters, ...process.argv.slice(2));
  return testsFine;
});
const counts = readCounts();
const failed = before + (testsFine ? counts.failed : Math.max(1, counts.failed));
process.exitCode = failed > 0 ? 1 : 0;
console.log(`${counts.passed} passed, ${failed} failed, ${counts.skipped} skipped`);
