/**
 * Phones' HEIC made into a JPEG that everything shows. Decoding happens in a thread of its own that lives for one picture:
 * its memory (some 270 MB for 12 megapixels) goes with it, and a picture that takes too long takes nobody else along.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import sharp from 'sharp';

export interface HeicOptions {
  /** 50 million unless told: the largest that phones make. */
  readonly mostPixels?: number;
  /** 30 seconds unless told. */
  readonly milliseconds?: number;
}

/** What the thread answers. */
export type Decoded = { readonly width: number; readonly height: number; readonly pixels: Uint8Array<ArrayBuffer> } | { readonly failed: string };

/** Beside the bundle as `heic-worker.js`, or beside this file while the program runs from its sources. */
const bundled = join(import.meta.dirname, 'heic-worker.js');
const worker = existsSync(bundled) ? bundled : join(import.meta.dirname, 'heic-worker.ts');

let last: Promise<unknown> = Promise.resolve();

/** Upright, in sRGB, without anything the camera noted; null for what cannot be decoded within the limits. One at a time. */
export function heicToJpeg(bytes: Uint8Array, options: HeicOptions = {}): Promise<Uint8Array | null> {
  const mine = last.then(() => convert(bytes, options));
  last = mine.catch(() => null);
  return mine;
}

async function convert(bytes: Uint8Array, { mostPixels = 50_000_000, milliseconds = 30_000 }: HeicOptions): Promise<Uint8Array | null> {
  try {
    // The size is in the head: nothing large is unpacked to learn that it is too large.
    const { width, height } = await sharp(bytes, { limitInputPixels: false }).metadata();
    if (width * height > mostPixels) return null;
  } catch {
    return null;
  }
  const decoded = await decode(bytes, milliseconds);
  if ('failed' in decoded || decoded.width * decoded.height > mostPixels) return null;
  const { width, height, pixels } = decoded;
  return sharp(pixels, { raw: { width, height, channels: 4 } }).flatten({ background: 'white' }).jpeg({ quality: 90, mozjpeg: false }).toBuffer();
}

function decode(bytes: Uint8Array, milliseconds: number): Promise<Decoded> {
  return new Promise((resolve) => {
    const thread = new Worker(worker, { workerData: Uint8Array.from(bytes), execArgv: [], resourceLimits: { maxOldGenerationSizeMb: 512 } });
    const end = (answer: Decoded) => {
      clearTimeout(limit);
      resolve(answer);
      void thread.terminate();
    };
    const limit = setTimeout(() => end({ failed: 'time' }), milliseconds);
    thread.once('message', end);
    thread.once('error', (failure: Error) => end({ failed: failure.message }));
    thread.once('exit', () => end({ failed: 'exit' }));
  });
}
