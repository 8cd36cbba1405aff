/** A file of the office: pictures, films, PDF and text open; everything else is saved. Nothing in them runs. */
import { Readable } from 'node:stream';
import { listChannels } from '../../queries/settings.ts';
import { findFile } from '../../queries/find-file.ts';
import { SAFETY } from '../respond.tsx';
import { identityOf, type Page } from '../web-env.ts';
import { missing } from './error-pages.tsx';

const OPENS = /^(image\/(jpeg|png|webp|gif)|video\/mp4|application\/pdf|text\/plain)$/;
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src 'self'; media-src 'self'; sandbox";

export const filePage: Page = (equipment) => async (c) => {
  const file = await findFile(equipment.context.db, identityOf(c).officeId, c.req.param('hash') ?? '');
  const size = file && (await equipment.files.size(file.hash));
  if (!file || size === null || size === undefined) return missing(c);
  const opens = OPENS.test(file.mime) && c.req.query('unduh') === undefined;
  return new Response(Readable.toWeb(equipment.files.stream(file.hash) as Readable) as ReadableStream, {
    headers: {
      ...SAFETY, 'content-type': OPENS.test(file.mime) ? file.mime : 'application/octet-stream', 'content-length': String(size), 'cache-control': 'private, max-age=31536000, immutable',
      // The browser's own PDF viewer does not open in a sandbox.
      'content-security-policy': file.mime === 'application/pdf' ? "default-src 'none'; object-src 'self'; style-src 'unsafe-inline'" : POLICY,
      'content-disposition': `${opens ? 'inline' : 'attachment'}; filename*=UTF-8''${encodeURIComponent(file.name).replace(/['()*]/g, (one) => `%${one.charCodeAt(0).toString(16)}`)}`,
    },
  });
};

export const thumbnailPage: Page = (equipment) => async (c) => {
  const file = await findFile(equipment.context.db, identityOf(c).officeId, c.req.param('hash') ?? '');
  const small = file && (await equipment.files.thumbnail(file.hash));
  if (!small) return missing(c);
  return new Response(small.bytes as Uint8Array<ArrayBuffer>, { headers: { ...SAFETY, 'content-type': small.mime, 'cache-control': 'private, max-age=31536000, immutable', 'content-security-policy': POLICY } });
};

/** Packed tightly, for pages that are read on a bad line. */
export const smallPage: Page = (equipment) => async (c) => {
  const file = await findFile(equipment.context.db, identityOf(c).officeId, c.req.param('hash') ?? '');
  const small = file && (await equipment.files.small(file.hash, Number(c.req.param('width'))));
  if (!small) return missing(c);
  return new Response(small.bytes as Uint8Array<ArrayBuffer>, { headers: { ...SAFETY, 'content-type': small.mime, 'cache-control': 'private, max-age=31536000, immutable', 'content-security-policy': POLICY } });
};

/** A picture as one outlet wants it, for posting by hand. */
export const croppedPage: Page = (equipment) => async (c) => {
  const { officeId } = identityOf(c);
  const { db } = equipment.context;
  const [file, channels] = await Promise.all([findFile(db, officeId, c.req.param('hash') ?? ''), listChannels(db, officeId)]);
  const channel = channels.find((one) => one.key === c.req.query('kanal'));
  const cut = file && channel && (await equipment.files.cropped(file.hash, channel.ratio));
  if (!cut) return missing(c);
  return new Response(cut.bytes as Uint8Array<ArrayBuffer>, {
    headers: { ...SAFETY, 'content-type': cut.mime, 'content-disposition': `attachment; filename="${channel.key}.jpg"`, 'cache-control': 'private, no-store', 'content-security-policy': POLICY },
  });
};
