/** A file of the office: pictures, films, PDF and text open; everything else is saved. Nothing in them runs. */
import { Readable } from 'node:stream';
import { listChannels } from '../../queries/settings.ts';
import { findFile } from '../../queries/find-file.ts';
import { readFocus } from '../../core/post/crop.ts';
import { RATIOS } from '../../core/post/outlet.ts';
import { sendFilm } from '../../doors/send-film.ts';
import { filmSymbol, isFilm } from '../film-symbol.ts';
import { SAFETY } from '../respond.tsx';
import { identityOf, type Page } from '../web-env.ts';
import { missing } from './error-pages.tsx';

const OPENS = /^(image\/(jpeg|png|webp|gif)|video\/(mp4|webm)|application\/pdf|text\/plain)$/;
/** Pixels across, for a look at a crop. */
const GLIMPSE = 240;
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src 'self'; media-src 'self'; sandbox";

export const filePage: Page = (equipment) => async (c) => {
  const file = await findFile(equipment.context.db, identityOf(c).officeId, c.req.param('hash') ?? '');
  const asked = c.req.query('unduh') !== undefined;
  // What browsers cannot show is shown by the JPEG made of it; the original is for saving.
  const shown = file && (file.shownAs === null || asked ? { hash: file.hash, mime: file.mime } : { hash: file.shownAs, mime: 'image/jpeg' });
  const size = shown && (await equipment.files.size(shown.hash));
  if (!file || !shown || size === null || size === undefined) return missing(c);
  const opens = OPENS.test(shown.mime) && !asked;
  return new Response(Readable.toWeb(equipment.files.stream(shown.hash) as Readable) as ReadableStream, {
    headers: {
      ...SAFETY, 'content-type': OPENS.test(shown.mime) ? shown.mime : 'application/octet-stream', 'content-length': String(size), 'cache-control': 'private, max-age=31536000, immutable',
      // The browser's own PDF viewer does not open in a sandbox.
      'content-security-policy': shown.mime === 'application/pdf' ? "default-src 'none'; object-src 'self'; style-src 'unsafe-inline'" : POLICY,
      ...savedAs(file.name, opens ? 'inline' : 'attachment'),
    },
  });
};

/** A film to be posted by hand: saved without what the public must not get. */
export const publicFilmPage: Page = (equipment) => async (c) => {
  const file = await findFile(equipment.context.db, identityOf(c).officeId, c.req.param('hash') ?? '');
  const film = file && isFilm(file.mime) && (await equipment.files.size(file.hash)) !== null ? await equipment.files.film(file) : null;
  return film ? sendFilm(film, c.req.header('range') ?? null, { ...SAFETY, 'cache-control': 'private, max-age=31536000, immutable', 'content-security-policy': POLICY, ...savedAs(file?.name ?? '') }) : missing(c);
};

/** @param name as its owner called it */
function savedAs(name: string, how: 'inline' | 'attachment' = 'attachment') {
  return { 'content-disposition': `${how}; filename*=UTF-8''${encodeURIComponent(name).replace(/['()*]/g, (one) => `%${one.charCodeAt(0).toString(16)}`)}` };
}

export const thumbnailPage: Page = (equipment) => async (c) => {
  const file = await findFile(equipment.context.db, identityOf(c).officeId, c.req.param('hash') ?? '');
  if (file && isFilm(file.mime)) return filmSymbol();
  const small = file && (await equipment.files.thumbnail(file.hash));
  if (!small) return missing(c);
  return new Response(small.bytes as Uint8Array<ArrayBuffer>, { headers: { ...SAFETY, 'content-type': small.mime, 'cache-control': 'private, max-age=31536000, immutable', 'content-security-policy': POLICY } });
};

/** Packed tightly, for pages that are read on a bad line. */
export const smallPage: Page = (equipment) => async (c) => {
  const file = await findFile(equipment.context.db, identityOf(c).officeId, c.req.param('hash') ?? '');
  if (file && isFilm(file.mime)) return filmSymbol();
  const small = file && (await equipment.files.small(file.hash, Number(c.req.param('width'))));
  if (!small) return missing(c);
  return new Response(small.bytes as Uint8Array<ArrayBuffer>, { headers: { ...SAFETY, 'content-type': small.mime, 'cache-control': 'private, max-age=31536000, immutable', 'content-security-policy': POLICY } });
};

/** A picture as one outlet wants it, for posting by hand; or in a shape and small, to see what would be cut. */
export const croppedPage: Page = (equipment) => async (c) => {
  const { officeId } = identityOf(c);
  const { db } = equipment.context;
  const [file, channels] = await Promise.all([findFile(db, officeId, c.req.param('hash') ?? ''), listChannels(db, officeId)]);
  if (file && isFilm(file.mime)) return filmSymbol();
  const channel = channels.find((one) => one.key === c.req.query('kanal'));
  const ratio = RATIOS.find((one) => one === c.req.query('rasio'));
  const focus = readFocus(c.req.query('fokus'));
  const cut = file && (channel ? await equipment.files.cropped(file.hash, channel.ratio, focus) : ratio && (await equipment.files.cropped(file.hash, ratio, focus, GLIMPSE)));
  if (!cut) return missing(c);
  return new Response(cut.bytes as Uint8Array<ArrayBuffer>, {
    headers: {
      ...SAFETY, 'content-type': cut.mime, 'content-security-policy': POLICY,
      ...(channel ? { 'content-disposition': `attachment; filename="${channel.key}.jpg"`, 'cache-control': 'private, no-store' } : { 'cache-control': 'private, max-age=31536000, immutable' }),
    },
  });
};
