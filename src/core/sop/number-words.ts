/**
 * Numbers written out in Indonesian: "tiga", "lima belas", "dua puluh empat", "satu setengah".
 * SOPs print times both ways, and often both at once: "3 (tiga) hari".
 */
const ONES: Readonly<Record<string, number>> = {
  satu: 1, dua: 2, tiga: 3, empat: 4, lima: 5, enam: 6, tujuh: 7, delapan: 8, sembilan: 9,
};
const WHOLE: Readonly<Record<string, number>> = { nol: 0, sepuluh: 10, sebelas: 11, seratus: 100 };

const ONE = Object.keys(ONES).join('|');
const SMALL = `(?:sepuluh|sebelas|(?:${ONE}) belas|(?:${ONE}) puluh(?: (?:${ONE}))?|(?:${ONE})(?! ratus| puluh| belas)|nol)`;
const WORDS = `(?:(?:seratus|(?:${ONE}) ratus)(?: ${SMALL})?|${SMALL})`;
const NUMBER = new RegExp(`\\b(?:${WORDS}(?: setengah)?|setengah|seperempat)\\b`, 'g');

/** Replaces every number in words by its digits: "dua puluh menit" becomes "20 menit". */
export function digitsForWords(text: string): string {
  return text.replace(NUMBER, (words) => String(valueOf(words)));
}

function valueOf(words: string): number {
  let value = 0;
  for (const word of words.split(' ')) {
    const one = ONES[word];
    if (one !== undefined) value += one;
    else if (word === 'belas') value += 10;
    else if (word === 'puluh') value += 9 * (value % 100);
    else if (word === 'ratus') value *= 100;
    else if (word === 'setengah') value += 0.5;
    else if (word === 'seperempat') value += 0.25;
    else value += WHOLE[word] ?? 0;
  }
  return value;
}
