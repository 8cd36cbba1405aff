/** The walk writes: before its first word goes out, every office it would write into must still be the sample it came as. */
import { fileURLToPath } from 'node:url';
import { readSamples, type SampleOffice } from '../../documents/read-defaults.ts';
import { walkWords as words } from '../../texts/walk-words.ts';
import type { ReadFile } from '../load-sop.ts';
import { call, signIn, WalkFailed, type Guide } from './walker.ts';

/** Beside the source and beside the bundle the list lies at different depths. */
const SAMPLES = ['../../../samples/offices.yaml', '../samples/offices.yaml'];

export async function loadSamples(readFile: ReadFile): Promise<readonly SampleOffice[]> {
  for (const relative of SAMPLES) {
    const bytes = await readFile(fileURLToPath(new URL(relative, import.meta.url))).catch(() => undefined);
    if (bytes) return readSamples(bytes);
  }
  throw new WalkFailed(words.noSamples);
}

interface Me { readonly name: string; readonly offices: readonly { readonly slug: string; readonly name: string }[] }

/** Reads only. An office that somebody has taken over has another name, other people or another password. */
export async function checkSamples(guide: Guide, samples: readonly SampleOffice[]): Promise<void> {
  for (const sample of samples) {
    for (const person of sample.people) {
      const me = await whoIs(guide, person.performer, sample.slug);
      if (me?.name !== person.name || !me.offices.some((one) => one.slug === sample.slug && one.name === sample.name)) throw new WalkFailed(words.notSample(sample.slug, guide.url));
    }
  }
}

/** Undefined for whoever cannot sign in as the sample's people do. */
async function whoIs(guide: Guide, who: string, office: string): Promise<Me | undefined> {
  try {
    return (await call(guide, 'GET', '/me', { cookie: await signIn(guide, who, office) })).data;
  } catch (failure) {
    if (failure instanceof WalkFailed && failure.status === 401) return undefined;
    throw failure;
  }
}
