/**
 * Puts a build in the place of the one before, which may be running: a server loads some of its parts only when they are asked for.
 * Parts are named by their hashes, so the new ones lie beside the old ones; what was replaced a month ago is taken away.
 * Plain JavaScript without any package, as all launchers.
 */
import { existsSync, mkdirSync, readFileSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';

/** What has the same name in every build, in the order in which it is replaced: whatever these name is there by then. */
const LAST = ['client/sw.js', 'client/list.json', 'heic-worker.js', 'kentongan.js', 'stamp'];
/** No server is expected to run longer by a build that has been replaced, however often that happened. */
const KEPT_FOR = 31 * 86_400_000;

/** @param draft folder of the new build, with its stamp; it is gone afterwards */
export function putBuild(draft, dist, now = Date.now()) {
  const parts = filesIn(draft);
  const before = buildsIn(dist).filter((one) => one.parts.join() !== parts.join()).map((one) => ({ ...one, replaced: one.replaced ?? now }));
  const builds = [{ parts }, ...before.filter((one) => now - one.replaced < KEPT_FOR)];
  mkdirSync(dist, { recursive: true });
  // Without its stamp a build that was cut short is never taken for a whole one.
  rmSync(join(dist, 'stamp'), { force: true });
  writeFileSync(join(draft, 'builds.json'), JSON.stringify(builds));
  for (const part of ['builds.json', ...parts.filter((one) => !LAST.includes(one)), ...LAST.filter((one) => parts.includes(one))]) {
    mkdirSync(dirname(join(dist, part)), { recursive: true });
    renameSync(join(draft, part), join(dist, part));
  }
  const kept = new Set(['builds.json', ...builds.flatMap((one) => one.parts)]);
  for (const part of filesIn(dist)) if (!kept.has(part)) rmSync(join(dist, part), { force: true });
  rmSync(draft, { recursive: true, force: true });
}

/** Parts of the builds that lie there, newest first, and when each was replaced; all that lies there is one build where no list says more. */
function buildsIn(dist) {
  const list = join(dist, 'builds.json');
  if (!existsSync(list)) return existsSync(dist) ? [{ parts: filesIn(dist) }] : [];
  // Builders before wrote lists without days.
  return JSON.parse(readFileSync(list, 'utf8')).map((one) => (Array.isArray(one) ? { parts: one } : one));
}

function filesIn(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true }).filter((one) => one.isFile())
    .map((one) => relative(folder, join(one.parentPath ?? one.path, one.name)).split(sep).join('/')).sort();
}
