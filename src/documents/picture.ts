/**
 * Looks into pictures, and makes the versions that are published. What the camera noted (place, time, owner) stays in
 * the original, which is kept as evidence; no published version carries it.
 */
import sharp, { type Metadata, type Sharp } from 'sharp';
import type { FileIssueCode } from '../core/file-issue.ts';
import { error, warning, type Issue } from '../core/issue.ts';
import { cropBox, ratioNumber } from '../core/post/crop.ts';
import type { Ratio } from '../core/post/outlet.ts';
import type { Focus } from '../core/post/post.ts';
import { readExif, type CameraFacts } from './exif.ts';

export interface PictureFacts extends CameraFacts {
  /** Pixels as a viewer sees it, orientation applied. */
  readonly width?: number;
  readonly height?: number;
  /** An error refuses the picture; `file.cannot-be-shown` keeps it as evidence only. */
  readonly issues: readonly Issue[];
}

export interface RenditionOptions {
  /** Pixels; a smaller picture is never enlarged. */
  readonly width: number;
  readonly format: 'webp' | 'jpeg';
  /** Of the encoding, 1 to 100; what a publication needs unless told. */
  readonly quality?: number;
  /** Cut to this shape around the focus; the whole picture unless told. */
  readonly ratio?: Ratio;
  /** The middle unless told. */
  readonly focus?: Focus;
}

export interface Rendition {
  readonly bytes: Buffer;
  readonly mime: 'image/webp' | 'image/jpeg';
  readonly width: number;
  readonly height: number;
}

/** A small file can claim a picture that fills all memory; 100 million pixels is beyond any office camera. */
const MOST_PIXELS = 100_000_000;
const THUMBNAIL_WIDTH = 320;

/** Opens the picture to its last line. @param source path or bytes */
export async function inspectPicture(source: string | Uint8Array): Promise<PictureFacts> {
  let meta: Metadata;
  try {
    meta = await sharp(source, { limitInputPixels: false }).metadata();
  } catch {
    return { issues: [issue('file.not-a-picture')] };
  }
  const { width, height } = meta.autoOrient;
  const seen = { width, height, ...(meta.exif && readExif(meta.exif)) };
  if (width * height > MOST_PIXELS) return { issues: [issue('file.too-many-pixels', { width, height, limit: MOST_PIXELS })] };
  try {
    await open(source).resize(32, 32, { fit: 'inside' }).raw().toBuffer();
    return { ...seen, issues: [] };
  } catch {
    // Phones' HEIC holds HEVC, for which the library has no decoder: the file may be perfectly sound.
    if (meta.format === 'heif') return { ...seen, issues: [warning('file.cannot-be-shown' satisfies FileIssueCode)] };
    return { issues: [issue('file.not-a-picture')] };
  }
}

/**
 * One version for publishing: upright, in sRGB, without anything the camera noted.
 * Throws when the bytes do not decode; ask `inspectPicture` first.
 */
export async function rendition(source: Uint8Array, options: RenditionOptions): Promise<Rendition> {
  let image = open(source).autoOrient();
  if (options.ratio) {
    const { width, height } = (await open(source).metadata()).autoOrient;
    image = image.extract(cropBox(width, height, ratioNumber(options.ratio), options.focus));
  }
  image = image.resize({ width: options.width, withoutEnlargement: true }).toColourspace('srgb');
  const encoded =
    options.format === 'webp'
      ? image.webp({ quality: options.quality ?? 74 })
      : image.flatten({ background: 'white' }).jpeg({ quality: options.quality ?? 82, mozjpeg: true });
  const { data, info } = await encoded.toBuffer({ resolveWithObject: true });
  return { bytes: data, mime: `image/${options.format}`, width: info.width, height: info.height };
}

/** 320 pixels wide, for lists and desks. */
export function thumbnail(source: Uint8Array): Promise<Rendition> {
  return rendition(source, { width: THUMBNAIL_WIDTH, format: 'webp' });
}

function open(source: string | Uint8Array): Sharp {
  return sharp(source, { limitInputPixels: MOST_PIXELS, failOn: 'error' });
}

function issue(code: FileIssueCode, data: Issue['data'] = {}): Issue {
  return error(code, '', data);
}
