/** `kentongan walk`: one case through each of the five sample SOPs, through `/api/v1` alone. Stops loudly at anything missing. */
import { STORIES } from './walk/stories.ts';
import { WalkFailed, type Guide } from './walk/walker.ts';

interface Io { out(line: string): void; err(line: string): void }

export async function walkCommand(args: readonly string[], io: Io): Promise<number> {
  const value = (name: string) => args[args.indexOf(name) + 1];
  const url = (args.includes('--url') ? (value('--url') ?? '') : `http://localhost:${process.env['PORT'] || 3000}`).replace(/\/+$/, '');
  const password = args.includes('--password') ? (value('--password') ?? '') : 'kentongan-contoh';
  const guide: Guide = { url, password, out: io.out };
  io.out(`Menjalankan SOP contoh pada ${url}`);
  let walked = 0;
  for (const story of STORIES) {
    try {
      await story(guide);
      walked += 1;
    } catch (failure) {
      io.err(`GAGAL: ${wordWalk(failure, url)}`);
      return 1;
    }
  }
  io.out(`\n${walked} SOP dijalankan sampai selesai.`);
  return 0;
}

function wordWalk(failure: unknown, url: string): string {
  if (failure instanceof WalkFailed) return failure.message;
  if (failure instanceof TypeError) return `Server di ${url} tidak menjawab. Jalankan npm start lebih dahulu. (${(failure.cause as Error | undefined)?.message ?? failure.message})`;
  return failure instanceof Error ? (failure.stack ?? failure.message) : String(failure);
}
