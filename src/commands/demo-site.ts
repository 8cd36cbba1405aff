/** The public face of a sample office: its invented seal, its pages and its services, brought in by the same actions as any other's. */
import sharp from 'sharp';
import type { Identity } from '../actions/context.ts';
import { putSheet } from '../actions/put-sheet.ts';
import { registerFile } from '../actions/register-file.ts';
import { updateOffice } from '../actions/update-office.ts';
import { readSheets, type SampleOffice } from '../documents/read-defaults.ts';
import { readPackageFile } from '../package-folder.ts';
import type { World } from '../world.ts';

export async function dressOffice(world: World, identity: Identity, sample: SampleOffice): Promise<void> {
  const { context } = world;
  const done = [await updateOffice(context, identity, { settings: { seal: await bringSeal(world, identity, sample.seal) } })];
  const sheets = readSheets(readPackageFile('samples', 'sheets.yaml')).filter((one) => one.offices.includes(sample.slug));
  for (const [index, { kind, slug, title, body }] of sheets.entries()) {
    const filled = Object.fromEntries(Object.entries(body).map(([key, text]) => [key, typeof text === 'string' ? text.replaceAll('{kantor}', sample.name) : text]));
    done.push(await putSheet(context, identity, { kind, slug, title, position: (index + 1) * 10, shown: true, body: filled }));
  }
  const refused = done.flatMap((one) => (one.ok ? [] : one.issues.map((issue) => `${issue.code} ${issue.place}`)));
  if (refused.length > 0) throw new Error(`Situs contoh tidak dapat dibuat: ${refused.join(', ')}`);
}

async function bringSeal(world: World, identity: Identity, name: string): Promise<string> {
  const kept = await world.files.put(await sharp(readPackageFile('samples', 'seals', `${name}.svg`)).png().toBuffer(), `${name}.png`);
  if (!kept.ok) throw new Error(`Lambang contoh ${name} tidak dapat disimpan.`);
  const { hash, mime, size, width = null, height = null } = kept.file;
  await registerFile(world.context, identity, { hash, name: `${name}.png`, mime, size, width, height, takenAt: null, location: null });
  return hash;
}
