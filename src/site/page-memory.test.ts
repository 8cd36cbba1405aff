import { describe, expect, it } from 'vitest';
import type { StoredPage } from '../queries/site-page.ts';
import { PageMemory } from './page-memory.ts';

const stored = (text: string): StoredPage => ({
  status: 200, contentType: 'text/html', etag: text.slice(0, 8), renderedAt: '2026-03-02T02:00:00.000Z', body: Buffer.from(text), gzip: null, brotli: null,
});

/** A database of pages that counts how often it is asked and answers when it is told. */
function source(pages: Record<string, string>) {
  const asked: string[] = [];
  const waiting: (() => void)[] = [];
  let held = false;
  return {
    pages, asked,
    hold: () => { held = true; },
    release: () => { held = false; for (const go of waiting.splice(0)) go(); },
    async load(officeId: string, path: string) {
      asked.push(`${officeId} ${path}`);
      const text = pages[`${officeId} ${path}`];
      if (held) await new Promise<void>((resolve) => waiting.push(resolve));
      return text === undefined ? undefined : stored(text);
    },
  };
}

function memoryOf(from: ReturnType<typeof source>, limit?: number) {
  const memory = new PageMemory({ load: (officeId, path) => from.load(officeId, path), headers: () => ({}), limit });
  memory.onHeard();
  return memory;
}

const text = async (memory: PageMemory, path: string) => {
  const page = await memory.get('o1', path);
  return page === null ? null : Buffer.from(page.plain.bytes).toString();
};

describe('the memory of pages', () => {
  it('reads a page once and then answers without waiting', async () => {
    const from = source({ 'o1 a': 'isi' });
    const memory = memoryOf(from);
    expect(await text(memory, 'a')).toBe('isi');
    expect(memory.get('o1', 'a')).not.toBeInstanceOf(Promise);
    expect(from.asked).toHaveLength(1);
  });

  it('asks once for what many want at the same time', async () => {
    const from = source({ 'o1 a': 'isi' });
    const memory = memoryOf(from);
    await Promise.all(Array.from({ length: 20 }, () => text(memory, 'a')));
    expect(from.asked).toHaveLength(1);
  });

  it('also remembers that a page is not there', async () => {
    const from = source({});
    const memory = memoryOf(from);
    expect(await text(memory, 'tidak-ada')).toBeNull();
    expect(memory.get('o1', 'tidak-ada')).toBeNull();
  });

  it('forgets a page, or all of one office, when it is announced', async () => {
    const from = source({ 'o1 a': 'lama', 'o1 b': 'lama', 'o2 a': 'lama' });
    const memory = memoryOf(from);
    await Promise.all([memory.get('o1', 'a'), memory.get('o1', 'b'), memory.get('o2', 'a')]);
    from.pages['o1 a'] = 'baru';
    memory.onMessage(JSON.stringify(['o1', 'a']));
    expect(await text(memory, 'a')).toBe('baru');
    from.pages['o1 b'] = 'baru';
    memory.onMessage(JSON.stringify(['o1', '*']));
    expect(await text(memory, 'b')).toBe('baru');
    expect(memory.get('o2', 'a')).not.toBeInstanceOf(Promise);
  });

  it('does not keep what was read before an announcement and arrived after it', async () => {
    const from = source({ 'o1 a': 'lama' });
    const memory = memoryOf(from);
    from.hold();
    const slow = text(memory, 'a');
    from.pages['o1 a'] = 'baru';
    memory.onMessage(JSON.stringify(['o1', 'a']));
    from.release();
    await slow;
    expect(await text(memory, 'a')).toBe('baru');
  });

  it('keeps nothing while announcements cannot be heard', async () => {
    const from = source({ 'o1 a': 'lama' });
    const memory = memoryOf(from);
    await text(memory, 'a');
    memory.onLost();
    from.pages['o1 a'] = 'baru';
    expect(await text(memory, 'a')).toBe('baru');
    from.pages['o1 a'] = 'lebih baru';
    expect(await text(memory, 'a')).toBe('lebih baru');
    memory.onHeard();
    await text(memory, 'a');
    expect(memory.get('o1', 'a')).not.toBeInstanceOf(Promise);
  });

  it('takes in a new page also when all it holds are asked for', async () => {
    const from = source(Object.fromEntries(['a', 'b', 'c', 'd'].map((path) => [`o1 ${path}`, path.repeat(9000)])));
    const memory = memoryOf(from, 31_000);
    for (const path of ['a', 'b', 'c', 'a', 'b', 'c', 'd']) await text(memory, path);
    expect(memory.get('o1', 'd')).not.toBeInstanceOf(Promise);
    expect(memory.get('o1', 'c')).not.toBeInstanceOf(Promise);
    expect(memory.size).toBeLessThanOrEqual(31_000);
  });

  it('holds no more bytes than it may, and drops first what nobody asked for again', async () => {
    const from = source(Object.fromEntries(['a', 'b', 'c', 'd'].map((path) => [`o1 ${path}`, path.repeat(9000)])));
    const memory = memoryOf(from, 31_000);
    for (const path of ['a', 'b', 'c']) await text(memory, path);
    await text(memory, 'a');
    await text(memory, 'd');
    expect(memory.size).toBeLessThanOrEqual(31_000);
    expect(memory.get('o1', 'a')).not.toBeInstanceOf(Promise);
    expect(memory.get('o1', 'b')).toBeInstanceOf(Promise);
  });
});
