import { expect, it } from 'vitest';
import { checkAddress } from './check-address.ts';
import { readPlain } from './read-plain.ts';
import { writeMarkdown } from './write-markdown.ts';

const pasted = (text: string) => readPlain(text).map(writeMarkdown).join('\n\n');

it('takes names and times off messages from WhatsApp, and its signs for what they mean', () => {
  const chat = '[21/11/26, 08.15] Bu Dukuh: *Kerja bakti* Minggu pagi, _mohon tepat waktu_\n[21/11/26, 08.16] Bu Dukuh: Bawa:\n- sabit\n- cangkul\n[21/11/2026 08:17:05] +62 800-0000-0000: Bukan ~Sabtu~ ya\nTerima kasih';
  expect(pasted(chat)).toBe('**Kerja bakti** Minggu pagi, *mohon tepat waktu*\n\nBawa:\n\n- sabit\n- cangkul\n\nBukan ~~Sabtu~~ ya\\\nTerima kasih');
  expect(pasted('21/11/26 08.15 - Pak Lurah: Siap')).toBe('Siap');
});

it('keeps lines, lists and headings of plain text, and words that only look like signs', () => {
  expect(pasted('Baris satu\nBaris dua\n\n## Syarat\n1. KTP\n2. KK\n\n• satu\n• dua')).toBe('Baris satu\\\nBaris dua\n\n## Syarat\n\n1. KTP\n2. KK\n\n- satu\n- dua');
  expect(pasted('5 * 3 * 2 dan nama_file_ini di https://bunder.example/a_b_c, jam 08.00: mulai')).toBe('5 * 3 * 2 dan nama_file_ini di https://bunder.example/a_b_c, jam 08.00: mulai');
  expect(pasted('**Markdown** tetap tebal')).toBe('**Markdown** tetap tebal');
});

it('lets only addresses that lead somewhere be links', () => {
  expect(checkAddress('bunder.example/berita')).toEqual({ ok: true, href: 'https://bunder.example/berita' });
  expect(checkAddress(' info@bunder.example ')).toEqual({ ok: true, href: 'mailto:info@bunder.example' });
  for (const wrong of ['', 'javascript:alert(1)', 'data:text/html,x', 'kantor', 'C:\\naskah.docx', 'https://', 'ftp://bunder.example']) expect(checkAddress(wrong)).toMatchObject({ ok: false, why: expect.stringMatching(/\.|example/) });
});
