/** `kentongan walk`: one case through each of the five sample SOPs, through `/api/v1` alone. Stops loudly at anything missing. */
import { walkWords as words } from '../texts/walk-words.ts';
import type { ReadFile } from './load-sop.ts';
import { checkSamples, loadSamples } from './walk/only-samples.ts';
import { STORIES } from './walk/stories.ts';
import { WalkFailed, type Guide } from './walk/walker.ts';

interface Io { out(line: string): void; err(line: string): void; readonly readFile: ReadFile }

/** The password every sample account has; an office of its own has none of them. */
const PASSWORD = 'kentongan-contoh';

export async function walkCommand(args: readonly string[], io: Io): Promise<number> {
  const asked = args.includes('--url') ? args[args.indexOf('--url') + 1] : `http://localhost:${process.env['PORT'] || 3000}`;
  if (asked === undefined || !URL.canParse(asked)) {
    io.err(words.noUrl);
    return 1;
  }
  const url = asked.replace(/\/+$/, '');
  const guide: Guide = { url, password: PASSWORD, cookies: new Map(), out: io.out };
  io.out(words.begins(url));
  let walked = 0;
  try {
    await checkSamples(guide, await loadSamples(io.readFile));
    for (const story of STORIES) {
      await story(guide);
      walked += 1;
    }
  } catch (failure) {
    io.err(words.failed(wordWalk(failure, url)));
    return 1;
  }
  io.out(`\n${words.finished(walked)}`);
  return 0;
}

function wordWalk(failure: unknown, url: string): string {
  if (failure instanceof WalkFailed) return failure.message;
  if (failure instanceof TypeError) return words.silent(url, (failure.cause as Error | undefined)?.message ?? failure.message);
  return failure instanceof Error ? (failure.stack ?? failure.message) : String(failure);
}
