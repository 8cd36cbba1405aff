/** What a film carries beside picture and sound: where it was made, by whom, with what. The original keeps it as evidence; the public never gets it. */
import { open } from 'node:fs/promises';
import { FilmBytes, UnreadableFilm, type Blank, type ReadBytes } from './film-bytes.ts';
import { blanksOfMp4 } from './mp4-boxes.ts';
import { blanksOfWebm } from './webm-elements.ts';

/** The stretches to blank, in order; null for a film that cannot be read, and so cannot be shown. @param mime as its bytes tell it */
export async function findHidden(read: ReadBytes, size: number, mime: string): Promise<readonly Blank[] | null> {
  try {
    const blanks = await (mime === 'video/webm' ? blanksOfWebm : blanksOfMp4)(new FilmBytes(read, size));
    return blanks.toSorted((a, b) => a.at - b.at);
  } catch (failure) {
    if (failure instanceof UnreadableFilm) return null;
    throw failure;
  }
}

/** Can this film be shown without what it hides? */
export async function isReadableFilm(path: string, mime: string): Promise<boolean> {
  const file = await open(path);
  try {
    const { size } = await file.stat();
    const read: ReadBytes = async (at, length) => {
      const { buffer, bytesRead } = await file.read(Buffer.alloc(length), 0, length, at);
      return buffer.subarray(0, bytesRead);
    };
    return (await findHidden(read, size, mime)) !== null;
  } finally {
    await file.close();
  }
}
