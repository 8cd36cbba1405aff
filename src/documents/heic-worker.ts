/** The thread of `heic.ts`: one HEIC in, its pixels out. The decoder applies the turn and mirror that the file asks for. */
import { parentPort, workerData } from 'node:worker_threads';
import decode from 'heic-decode';
import type { Decoded } from './heic.ts';

try {
  const { width, height, data } = await decode({ buffer: workerData as Uint8Array<ArrayBuffer> });
  const pixels = new Uint8Array(data.buffer as ArrayBuffer, data.byteOffset, data.byteLength);
  parentPort?.postMessage({ width, height, pixels } satisfies Decoded, [pixels.buffer]);
} catch (failure) {
  parentPort?.postMessage({ failed: String(failure) } satisfies Decoded);
}
