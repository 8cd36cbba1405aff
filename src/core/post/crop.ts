/** The part of a picture that a shape shows: as large as it can be, around the point that matters, never beyond the edges. */
import type { Ratio } from './outlet.ts';
import type { Focus } from './post.ts';

export interface CropBox {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

const MIDDLE: Focus = { x: 0.5, y: 0.5 };

/** Width divided by height. */
export function ratioNumber(ratio: Ratio): number {
  const [across = 1, down = 1] = ratio.split(':').map(Number);
  return across / down;
}

/** Pixels. @param shape width divided by height */
export function cropBox(width: number, height: number, shape: number, focus: Focus = MIDDLE): CropBox {
  const boxWidth = Math.max(1, Math.min(width, Math.round(height * shape)));
  const boxHeight = Math.max(1, Math.min(height, Math.round(width / shape)));
  return { left: place(focus.x, width, boxWidth), top: place(focus.y, height, boxHeight), width: boxWidth, height: boxHeight };
}

function place(at: number, whole: number, box: number): number {
  return Math.min(Math.max(Math.round(at * whole - box / 2), 0), whole - box);
}

/** `0.25,0.6` from a form or an address; undefined for what is no point of a picture. */
export function readFocus(text: string | undefined): Focus | undefined {
  const match = /^([01](?:\.\d{1,4})?),([01](?:\.\d{1,4})?)$/.exec(text ?? '');
  const [x, y] = [Number(match?.[1]), Number(match?.[2])];
  return match && x <= 1 && y <= 1 ? { x, y } : undefined;
}

export function writeFocus(focus: Focus | undefined): string {
  return focus ? `${focus.x},${focus.y}` : '';
}
