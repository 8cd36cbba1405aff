/** What the rich text gives back: exactly what came, where nobody touched it; what was meant, where somebody did. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { joinBlocks, paragraphs, splitBlocks } from '../../core/post/split-blocks.ts';
import { toHtml } from '../../site/markdown.ts';
import { canonical, type DocNode } from './document.ts';
import { keepSource } from './keep-source.ts';
import { readKnown, readMarkdown } from './read-markdown.ts';
import { writeMarkdown } from './write-markdown.ts';

/** Texts as people and programs write them, with every sign in odd places. */
const piece = fc.constantFrom(
  'Warga', 'sungai', '**tebal**', '*miring*', '_miring_', '__tebal__', '~~coret~~', '`kode`', '[situs](https://bunder.example/a_b)', 'https://bunder.example/x_y', '<b>bukan</b>', '5 * 3', 'a_b_c', '2*3*4',
  '&amp;', 'R&D', '\\*bintang\\*', '![gambar](x.png)', '[x]: y', '#tagar', '@akun', '(a)', '"kutip"', '|', '‹isian›', '1. ', '- ', '> ', '# ', '+', '=', '***', '  ', '👍',
);
const line = fc.array(piece, { minLength: 1, maxLength: 6 }).map((words) => words.join(' '));
const start = fc.constantFrom('', '', '', '# ', '## ', '### ', '- ', '* ', '1. ', '3) ', '> ', '    ', '```\n', '| a | b |\n| --- | :-: |\n| ', '<div>');
const block = fc.tuple(start, fc.array(line, { minLength: 1, maxLength: 3 })).map(([sign, lines]) => sign + lines.join('\n'));
const text = fc.array(block, { maxLength: 8 }).map((blocks) => blocks.join('\n\n'));

const open = (from: string) => {
  const kept = keepSource(from);
  kept.remember(kept.document.content!);
  return { write: kept.write, nodes: kept.document.content! };
};

it('gives an untouched text back as it came, block by block', () => {
  fc.assert(fc.property(text, (from) => {
    const { write, nodes } = open(from);
    expect(write(paragraphs(from).length === 0 ? [] : nodes)).toBe(paragraphs(from).join('\n\n'));
  }), { numRuns: 500 });
});

it('changes the text of one block alone when one is edited, added, taken out or moved', () => {
  fc.assert(fc.property(text, fc.nat(), fc.constantFrom('edit', 'add', 'remove', 'move'), (from, n, what) => {
    const before = splitBlocks(from, []);
    fc.pre(before.length > 1);
    const { write, nodes } = open(from);
    const spans = before.map((one) => readMarkdown(one.text).length);
    const at = n % before.length;
    const first = spans.slice(0, at).reduce((sum, one) => sum + one, 0);
    const words: DocNode = { type: 'paragraph', content: [{ type: 'text', text: 'Kalimat baru 1' }] };
    const own = nodes.slice(first, first + spans[at]!);
    const after = what === 'add' ? nodes.toSpliced(first, 0, words) : what === 'remove' ? nodes.toSpliced(first, own.length) : what === 'edit' ? nodes.toSpliced(first, own.length, words) : [...own, ...nodes.toSpliced(first, own.length)];
    const written = paragraphs(write(after));
    const kept = what === 'edit' || what === 'remove' ? before.toSpliced(at, 1) : before;
    expect(written.filter((one) => one !== 'Kalimat baru 1').toSorted()).toEqual(kept.map((one) => one.text).toSorted());
  }), { numRuns: 300 });
});

/** Anything a hand can make in the editor. */
const words = fc.array(fc.record({
  type: fc.constant('text'), text: fc.array(fc.constantFrom('warga', ' ', '*', '_', '**', '#', '- ', '1. ', '[a]', '(b)', '<i>', '&lt;', '`', '|', '\\', '~~', '> ', '!', 'x_y', '.', '=', ':', '👍'), { minLength: 1, maxLength: 4 }).map((all) => all.join('')),
  marks: fc.subarray(['bold', 'italic', 'strike', 'link'] as const).map((types) => types.map((type) => (type === 'link' ? { type, attrs: { href: 'https://bunder.example/(a)_b' } } : { type }))),
}), { minLength: 1, maxLength: 4 });
const paragraph = words.map((content): DocNode => ({ type: 'paragraph', content }));
const list = fc.array(paragraph, { minLength: 1, maxLength: 3 }).map((all): DocNode => ({ type: 'bulletList', content: all.map((one) => ({ type: 'listItem', content: [one] })) }));
const made = fc.oneof(paragraph, words.map((content): DocNode => ({ type: 'heading', attrs: { level: 2 }, content })), list, paragraph.map((one): DocNode => ({ type: 'blockquote', content: [one] })));

it('writes whatever a hand makes as one block that reads the same words', () => {
  const plain = (nodes: readonly DocNode[]): string => nodes.map((node) => node.text ?? plain(node.content ?? [])).join('').replace(/\s+/g, '');
  fc.assert(fc.property(made, (node) => {
    const written = writeMarkdown(node);
    expect(paragraphs(written).length).toBeLessThanOrEqual(1);
    if (written === '') return;
    const read = readKnown(written);
    expect(read?.map((one) => one.type)).toEqual([node.type]);
    expect(plain(read!)).toBe(plain([node]));
  }), { numRuns: 600 });
});

describe('writing', () => {
  const turn = (from: string) => readMarkdown(from).map(writeMarkdown).join('\n\n');

  it.each([
    '## Ketentuan', 'Warga **bergotong royong** dan *gembira*.', '- satu\n- dua\n  - anak\n  - anak lagi\n- tiga', '1. satu\n2. dua', '3. tiga\n4. empat', '> Kutipan\n>\n> dua', '> - satu\n> - dua',
    '| Biaya | Hasil |\n| --- | :---: |\n| gratis | **KTP** |', 'Lihat [situs](https://bunder.example) kami', 'Baris satu\\\nbaris dua', '5 * 3 = 15 dan nama_berkas_ini', 'Surel: info@bunder.example, #tagar',
  ])('keeps the usual way of writing: %s', (from) => expect(turn(from)).toBe(from));

  it('takes up other ways without changing what the public sees', () => {
    for (const from of ['* satu\n* dua', '__tebal__ dan _miring_', 'Judul\n---', '1) satu\n2) dua', 'a|b\n-|-\n1|2', 'baris\ndilanjutkan']) {
      expect(toHtml(turn(from)).replace(/\s+/g, ' ')).toBe(toHtml(from).replace(/\s+/g, ' '));
    }
  });

  it('leaves what it cannot show as rich text exactly as it was typed', () => {
    for (const from of ['```\nkode\n```', '---', '![foto](https://x.example/a.png)', '[a](https://b.example "judul")', '    menjorok', '- satu\n  > kutipan']) {
      expect(readMarkdown(from)).toEqual([{ type: 'asTyped', attrs: { source: from } }]);
    }
  });

  it('shows HTML as the words it is, and never as HTML', () => {
    expect(canonical(readMarkdown('<script>alert(1)</script>'))).toContain('<script>alert(1)</script>');
    expect(toHtml(turn('<img src=x onerror=alert(1)>'))).not.toContain('<img');
  });

  it('keeps signatures: saving an edited text leaves the other blocks and their ids alone', () => {
    const before = splitBlocks('## Judul\n\nSatu *miring*\n\n* a\n* b', []);
    const { write, nodes } = open(joinBlocks(before));
    const typed = write(nodes.toSpliced(1, 1, { type: 'paragraph', content: [{ type: 'text', text: 'Satu lagi' }] }));
    expect(splitBlocks(typed, before)).toEqual([before[0], { id: 'b2', text: 'Satu lagi' }, before[2]]);
  });
});
