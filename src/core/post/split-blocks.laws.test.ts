import fc from 'fast-check';
import { expect, it } from 'vitest';
import { Block } from './post.ts';
import { joinBlocks, splitBlocks } from './split-blocks.ts';

const line = fc.stringMatching(/^[a-zA-Z#*>-][a-zA-Z0-9 .,#*-]{0,20}[a-z.]$/);
const texts = fc.array(line, { maxLength: 12 });
const blocks = texts.map((all) => splitBlocks(all.join('\n\n'), []));

it('saves an unchanged text without changing anything', () => {
  fc.assert(fc.property(blocks, (before) => {
    expect(splitBlocks(joinBlocks(before), before)).toEqual(before);
  }));
});

it('keeps an untouched block that holds blank lines of its own', () => {
  const before = [{ id: 'b1', text: 'Pembuka' }, { id: 'daftar', text: '- satu\n\n- dua' }];
  expect(splitBlocks(joinBlocks(before), before)).toEqual(before);
});

it('gives every block a lawful id of its own, whatever is typed', () => {
  fc.assert(fc.property(fc.string({ maxLength: 400 }), blocks, (text, before) => {
    const after = splitBlocks(text, before);
    expect(new Set(after.map((block) => block.id)).size).toBe(after.length);
    for (const block of after) expect(Block.safeParse(block).success && block.text.trim() !== '').toBe(true);
  }));
});

it('leaves the ids of untouched paragraphs alone when one is added, removed or rewritten', () => {
  fc.assert(fc.property(fc.uniqueArray(line, { minLength: 1, maxLength: 10 }), fc.nat(), fc.constantFrom('add', 'remove', 'rewrite'), (all, n, what) => {
    const before = splitBlocks(all.join('\n\n'), []);
    const at = n % all.length;
    const typed = what === 'add' ? all.toSpliced(at, 0, 'Paragraf baru 1') : what === 'remove' ? all.toSpliced(at, 1) : all.toSpliced(at, 1, 'Paragraf baru 1');
    const after = splitBlocks(typed.join('\n\n'), before);
    for (const block of before.toSpliced(what === 'add' ? -1 : at, what === 'add' ? 0 : 1)) expect(after).toContainEqual(block);
    if (what === 'rewrite') expect(after[at]).toEqual({ id: before[at]!.id, text: 'Paragraf baru 1' });
    if (what === 'add') expect(before.map((block) => block.id)).not.toContain(after[at]!.id);
  }));
});

it('lets a moved paragraph keep its id', () => {
  const before = splitBlocks('Satu\n\nDua\n\nTiga', []);
  expect(splitBlocks('Tiga\n\nSatu\n\nDua', before).map((block) => block.id)).toEqual(['b3', 'b1', 'b2']);
});

it('gives a rewritten paragraph its old id even when another was put in beside it', () => {
  const before = splitBlocks('Satu\n\nWarga membersihkan sungai\n\nTiga', []);
  const after = splitBlocks('Satu\n\nSisipan baru\n\nPagi ini warga membersihkan sungai\n\nTiga', before);
  expect(after.map((block) => block.id)).toEqual(['b1', 'b4', 'b2', 'b3']);
});

it('takes lines of spaces, several blank lines and the line ends of Windows for what they mean', () => {
  expect(splitBlocks('Satu\r\nlanjut\r\n\r\n  \r\n\r\nDua\r\n', []).map((block) => block.text)).toEqual(['Satu\nlanjut', 'Dua']);
});
