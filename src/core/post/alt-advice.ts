/** What would make the words for a picture better, for the people to whom they are read aloud. Never an error: its writer decides. */
export type AltAdvice = 'announces' | 'file-name' | 'short' | 'repeats' | 'long';

const LONG = 250;

export function adviseAlt(alt: string, caption: string): AltAdvice | null {
  const text = alt.trim();
  if (text === '') return null;
  if (/\.(jpe?g|png|webp|gif|heic)$/i.test(text) || /^(img|dsc|foto|photo|wa)[-_ ]?\d+/i.test(text)) return 'file-name';
  if (/^(gambar|foto|potret|image|tampak gambar)\b/i.test(text)) return 'announces';
  if (text.toLowerCase() === caption.trim().toLowerCase()) return 'repeats';
  if (text.split(/\s+/).length < 3) return 'short';
  return text.length > LONG ? 'long' : null;
}
