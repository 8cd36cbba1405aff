/** Films as small as they can be: the boxes and elements that make one, without a picture that anybody could see. */

/** One box of an MP4. */
export function box(type: string, ...content: readonly (Uint8Array | string)[]): Buffer<ArrayBuffer> {
  const body = Buffer.concat(content.map((one) => (typeof one === 'string' ? Buffer.from(one, 'latin1') : one)));
  const head = Buffer.alloc(8);
  head.writeUInt32BE(body.length + 8);
  head.write(type, 4, 'latin1');
  return Buffer.concat([head, body]);
}

/** The same with its size in eight bytes, as long films have it. */
export function longBox(type: string, content: Uint8Array): Buffer<ArrayBuffer> {
  const head = Buffer.alloc(16);
  head.writeUInt32BE(1);
  head.write(type, 4, 'latin1');
  head.writeBigUInt64BE(BigInt(content.length + 16), 8);
  return Buffer.concat([head, content]);
}

export const words = (...numbers: readonly number[]): Buffer<ArrayBuffer> => Buffer.concat(numbers.map((one) => {
  const four = Buffer.alloc(4);
  four.writeUInt32BE(one);
  return four;
}));

/** A track whose chunks lie at these places of the file, one sample of this size in each. */
export function track(kind: string, chunks: readonly number[], size: number, ...more: readonly Buffer[]): Buffer<ArrayBuffer> {
  const tables = box('stbl', box('stsd', words(0, 0)), box('stsz', words(0, size, chunks.length)), box('stsc', words(0, 1, 1, 1, 1)), box('stco', words(0, chunks.length, ...chunks)));
  return box('trak', box('tkhd', Buffer.alloc(84)), box('mdia', box('mdhd', Buffer.alloc(24)), box('hdlr', words(0, 0), kind, Buffer.alloc(13)), box('minf', box('vmhd', Buffer.alloc(12)), tables)), ...more);
}

export const FILE_TYPE = box('ftyp', 'mp42', words(0), 'mp42isom');

/** An MP4 with one track of pictures. @param hidden boxes beside it, inside `moov` */
export function smallFilm(...hidden: readonly Buffer[]): Buffer<ArrayBuffer> {
  const frames = Buffer.alloc(32, 'gambar');
  return Buffer.concat([FILE_TYPE, box('mdat', frames), box('moov', box('mvhd', Buffer.alloc(100)), track('vide', [FILE_TYPE.length + 8], 32), ...hidden)]);
}

/** Where a phone says it stood, as it writes it. */
export const PLACE = '-07.9500+110.6000/';
export const placeBox = (): Buffer<ArrayBuffer> => box('udta', box('\xA9xyz', Buffer.from([0, PLACE.length, 0x15, 0xc7]), PLACE));

/** One element of a WebM. */
export function element(id: number, ...content: readonly (Uint8Array | string)[]): Buffer<ArrayBuffer> {
  const body = Buffer.concat(content.map((one) => (typeof one === 'string' ? Buffer.from(one) : one)));
  const size = Buffer.alloc(8);
  size.writeBigUInt64BE((1n << 56n) | BigInt(body.length));
  return Buffer.concat([idOf(id), size, body]);
}

/** The same, written while its length was not known. */
export function openElement(id: number, ...content: readonly Uint8Array[]): Buffer<ArrayBuffer> {
  return Buffer.concat([idOf(id), Buffer.from('01ffffffffffffff', 'hex'), ...content]);
}

function idOf(id: number): Buffer<ArrayBuffer> {
  const text = id.toString(16);
  return Buffer.from(text.length % 2 === 0 ? text : `0${text}`, 'hex');
}
