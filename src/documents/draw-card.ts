/**
 * An article's card, 1200 × 630 pixels: office, seal, colour, title, date. Text is set by the picture library from the
 * typeface that the program brings (`defaults/fonts`, two cuts of Plus Jakarta Sans under a name of their own, which no
 * machine has installed), so it looks the same where there are no fonts at all.
 */
import sharp, { type OverlayOptions } from 'sharp';

export interface CardWords {
  readonly office: string;
  readonly above: string;
  readonly title: string;
  readonly category: string;
  readonly date: string;
  /** `#rrggbb`; carries white text. */
  readonly colour: string;
}

const WIDTH = 1200;
const HEIGHT = 630;
const EDGE = 72;
const SEAL = 96;
/** Title sizes, large to small: the first that fits is taken. */
const TITLE = { sizes: [68, 60, 52, 46, 40], height: 300 } as const;

interface Set { readonly bytes: Buffer; readonly width: number; readonly height: number }

export interface CardFonts { readonly bold: string; readonly medium: string }

/** @param seal the office's emblem as a picture; null for none. @param fonts paths of the two files */
export async function drawCard(words: CardWords, seal: Uint8Array | null, fonts: CardFonts): Promise<Buffer> {
  const write = (text: string, size: number, width: number, style: { bold?: boolean; faint?: boolean; lines?: number } = {}) => setText(text, { size, width, fonts, ...style });
  const emblem = seal && (await sharp(seal).resize(SEAL, SEAL, { fit: 'contain', background: '#0000' }).png().toBuffer());
  const beside = EDGE + (emblem ? SEAL + 28 : 0);
  const office = await write(words.office, 32, WIDTH - beside - EDGE, { bold: true, lines: 2 });
  const above = words.above === '' ? null : await write(words.above, 24, WIDTH - beside - EDGE, { faint: true, lines: 1 });
  const title = await fitTitle(words.title, fonts);
  const foot = await write([words.category, words.date].filter((one) => one !== '').join('  ·  '), 28, WIDTH - 2 * EDGE, { lines: 1 });
  const headHeight = office.height + (above ? above.height + 8 : 0);
  const headTop = EDGE + Math.max(0, Math.round(((emblem ? SEAL : headHeight) - headHeight) / 2));
  const layers: OverlayOptions[] = [
    { input: ground(words.colour) },
    ...(emblem ? [{ input: emblem, left: EDGE, top: EDGE }] : []),
    ...(above ? [{ input: above.bytes, left: beside, top: headTop }] : []),
    { input: office.bytes, left: beside, top: headTop + (above ? above.height + 8 : 0) },
    { input: title.bytes, left: EDGE, top: Math.round(208 + (TITLE.height - title.height) / 2) },
    { input: foot.bytes, left: EDGE, top: HEIGHT - EDGE - foot.height },
  ];
  return sharp({ create: { width: WIDTH, height: HEIGHT, channels: 3, background: words.colour } }).composite(layers).jpeg({ quality: 86, mozjpeg: true }).toBuffer();
}

async function fitTitle(title: string, fonts: CardFonts): Promise<Set> {
  let set: Set | undefined;
  for (const size of TITLE.sizes) {
    set = await setText(title, { size, width: WIDTH - 2 * EDGE, fonts, bold: true });
    if (set.height <= TITLE.height) return set;
  }
  return setText(title, { size: TITLE.sizes.at(-1)!, width: WIDTH - 2 * EDGE, fonts, bold: true, lines: 5 });
}

interface Style { readonly size: number; readonly width: number; readonly fonts: CardFonts; readonly bold?: boolean; readonly faint?: boolean; readonly lines?: number }

/** Wrapped at the width by the measured letters; what is more than `lines` is shortened at a word's end. */
async function setText(text: string, style: Style): Promise<Set> {
  const { size, width, fonts, bold, faint, lines } = style;
  const most = lines === undefined ? Infinity : Math.ceil(lines * size * 1.45);
  for (let words = text; ; words = shorten(words)) {
    const markup = `<span foreground="${faint ? '#ffffffd9' : '#ffffff'}">${escape(words)}</span>`;
    const { data, info } = await sharp({ text: { text: markup, font: `Kentongan Kartu ${bold ? 'Bold ' : ''}${size}`, fontfile: bold ? fonts.bold : fonts.medium, width, wrap: 'word-char', rgba: true, dpi: 72 } }).png().toBuffer({ resolveWithObject: true });
    if (info.height <= most || words.length < 8) return { bytes: data, width: info.width, height: info.height };
  }
}

function shorten(words: string): string {
  const bare = words.replace(/ …$/, '');
  const cut = bare.slice(0, Math.max(4, Math.floor(bare.length * 0.9)));
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), cut.length / 2)).trimEnd()} …`;
}

/** A slope of the colour, and the kentongan's slit as a mark at its edge. */
function ground(colour: string): Buffer {
  return Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}"><defs><linearGradient id="g" x1="0" y1="0" x2="1" y2="1"><stop offset="0" stop-color="${colour}"/><stop offset="1" stop-color="#000" stop-opacity=".38"/></linearGradient></defs>`
    + `<rect width="${WIDTH}" height="${HEIGHT}" fill="${colour}"/><rect width="${WIDTH}" height="${HEIGHT}" fill="url(#g)"/><g fill="none" stroke="#fff" stroke-opacity=".1" stroke-width="26"><rect x="1010" y="-120" width="300" height="870" rx="150"/></g><rect x="1142" y="60" width="36" height="510" rx="18" fill="#fff" fill-opacity=".08"/><rect x="${EDGE}" y="190" width="120" height="6" fill="#fff" fill-opacity=".7"/></svg>`);
}

/** Pango reads its own marks; of a title only the words count, and letters no font has would be boxes anyway. */
function escape(text: string): string {
  return text.replace(/\p{C}/gu, ' ').replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}
