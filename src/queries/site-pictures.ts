/** Pictures of the public site: how large they are, and whether the public may have them. */
import { sql } from 'kysely';
import type { Db } from '../store/transaction.ts';

export interface PictureSize { readonly width: number; readonly height: number }

/** What is known of the files a page shows. */
export interface SiteMedia {
  /** Pixels by hash; a file whose size nobody measured is left out. */
  readonly sizes: ReadonlyMap<string, PictureSize>;
  /** Hashes of those that are films, with the ending of their address. */
  readonly videos: ReadonlyMap<string, VideoFormat>;
}

/** Films that every browser plays. */
export const VIDEO_FORMATS = { 'video/mp4': 'mp4', 'video/webm': 'webm' } as const;
export type VideoFormat = (typeof VIDEO_FORMATS)[keyof typeof VIDEO_FORMATS];

export async function readSiteMedia(db: Db, officeId: string, hashes: readonly string[]): Promise<SiteMedia> {
  if (hashes.length === 0) return { sizes: new Map(), videos: new Map() };
  const rows = await db.selectFrom('files').select(['hash', 'mime', 'width', 'height']).where('office_id', '=', officeId).where('hash', 'in', [...hashes]).execute();
  return {
    sizes: new Map(rows.flatMap((row) => (row.width && row.height ? [[row.hash, { width: row.width, height: row.height }] as const] : []))),
    videos: new Map(rows.flatMap((row) => (row.mime in VIDEO_FORMATS ? [[row.hash, VIDEO_FORMATS[row.mime as keyof typeof VIDEO_FORMATS]] as const] : []))),
  };
}

/** Is it in an article that stands, or the office's seal? Evidence and drafts have hashes too; those stay inside. */
export async function isPublicPicture(db: Db, officeId: string, hash: string): Promise<boolean> {
  const { rows } = await sql<{ found: boolean }>`
    select exists (
      select from site_posts p where p.office_id = ${officeId} and p.post -> 'media' @> ${JSON.stringify([{ file: hash }])}::jsonb and p.withdrawn_at is null
        and (p.corrects is null or exists (select from site_posts o where o.office_id = p.office_id and o.case_id = p.corrects and o.withdrawn_at is null))
    ) or exists (select from offices where id = ${officeId} and settings ->> 'seal' = ${hash}) as found`.execute(db);
  return rows[0]?.found ?? false;
}
