/**
 * When and where a camera took a picture, from its Exif block (TIFF tags). Unreadable or absurd values are absent:
 * cameras, phones and editors write all sorts of things here.
 */
export interface CameraFacts {
  /** Local time `2026-03-02T08:00:00`, followed by an offset such as `+07:00` if the camera knew it. */
  readonly takenAt?: string;
  /** Degrees; south and west are negative. */
  readonly location?: { readonly latitude: number; readonly longitude: number };
}

const tag = { exif: 0x8769, gps: 0x8825, taken: 0x9003, offset: 0x9011, latitudeSide: 1, latitude: 2, longitudeSide: 3, longitude: 4 };

/** @param block as in the file, with or without the leading `Exif\0\0` */
export function readExif(block: Uint8Array): CameraFacts {
  const tiff = block.subarray(block[0] === 0x45 ? 6 : 0);
  const view = new DataView(tiff.buffer, tiff.byteOffset, tiff.byteLength);
  try {
    const little = view.getUint16(0) === 0x4949;
    const main = readTags(view, view.getUint32(4, little), little);
    const exif = readTags(view, main.get(tag.exif)?.numbers[0] ?? 0, little);
    const gps = readTags(view, main.get(tag.gps)?.numbers[0] ?? 0, little);
    const takenAt = readTime(exif.get(tag.taken)?.text, exif.get(tag.offset)?.text);
    const latitude = readAngle(gps.get(tag.latitude), gps.get(tag.latitudeSide)?.text, 90);
    const longitude = readAngle(gps.get(tag.longitude), gps.get(tag.longitudeSide)?.text, 180);
    const known = latitude !== null && longitude !== null && (latitude !== 0 || longitude !== 0);
    return { ...(takenAt && { takenAt }), ...(known && { location: { latitude, longitude } }) };
  } catch {
    return {}; // a pointer outside the block
  }
}

interface Value {
  readonly text: string;
  readonly numbers: readonly number[];
}

/** Bytes per value: byte, text, short, long, ratio of two longs. */
const widths: Readonly<Record<number, number>> = { 1: 1, 2: 1, 3: 2, 4: 4, 5: 8 };

function readTags(view: DataView, at: number, little: boolean): Map<number, Value> {
  const tags = new Map<number, Value>();
  if (at === 0) return tags;
  const count = view.getUint16(at, little);
  for (let index = 0; index < count; index++) {
    const entry = at + 2 + index * 12;
    const type = view.getUint16(entry + 2, little);
    const length = view.getUint32(entry + 4, little);
    const width = widths[type];
    if (!width || length > 64) continue; // nothing we look for is longer
    const place = width * length <= 4 ? entry + 8 : view.getUint32(entry + 8, little);
    if (place + width * length > view.byteLength) continue;
    tags.set(view.getUint16(entry, little), readValue(view, place, type, length, little));
  }
  return tags;
}

function readValue(view: DataView, place: number, type: number, length: number, little: boolean): Value {
  const numbers = Array.from({ length }, (_, index) => {
    if (type === 3) return view.getUint16(place + index * 2, little);
    if (type === 4) return view.getUint32(place + index * 4, little);
    if (type === 5) return view.getUint32(place + index * 8, little) / view.getUint32(place + index * 8 + 4, little);
    return view.getUint8(place + index);
  });
  const text = type === 2 ? String.fromCharCode(...numbers).split('\0')[0] ?? '' : '';
  return { text, numbers };
}

function readTime(time = '', offset = ''): string | null {
  const parts = /^(\d{4}):(\d\d):(\d\d) (\d\d:\d\d:\d\d)$/.exec(time.trim());
  if (!parts || parts[1] === '0000') return null;
  const zone = /^[+-]\d\d:\d\d$/.test(offset.trim()) ? offset.trim() : '';
  return `${parts[1]}-${parts[2]}-${parts[3]}T${parts[4]}${zone}`;
}

function readAngle(value: Value | undefined, side: string | undefined, most: number): number | null {
  const [degrees, minutes = 0, seconds = 0] = value?.numbers ?? [];
  if (degrees === undefined || !side) return null;
  const angle = degrees + minutes / 60 + seconds / 3600;
  if (!Number.isFinite(angle) || angle > most) return null;
  return Number((/^[SW]/i.test(side) ? -angle : angle).toFixed(6));
}
