import { expect, it } from 'vitest';
import { toHtml, toPlain } from './markdown.ts';

it('links addresses and mail, and only those', () => {
  expect(toHtml('Lihat https://www.bmkg.go.id.')).toContain('<a href="https://www.bmkg.go.id" rel="noopener">');
  expect(toHtml('Surel info@bunder.desa.id')).toContain('href="mailto:info@bunder.desa.id"');
  expect(toHtml('[x](javascript:alert(1)) [y](data:text/html,x) [z](/admin) [f](file:///etc/passwd)')).not.toContain('<a');
});

it('takes no academic title for an address', () => {
  expect(toHtml('Sambutan oleh Camat, S.Ag., M.Si. dan S.Sn., M.Kom.')).not.toContain('<a');
});

it('has no heading above the page’s own', () => {
  expect(toHtml('# Satu')).toBe('<h2>Satu</h2>\n');
  expect(toHtml('### Tiga')).toBe('<h3>Tiga</h3>\n');
});

it('leaves only the words of a picture in the text', () => {
  expect(toHtml('![Peta <b>](https://jahat.example/x.png)')).toBe('<p>Peta &lt;b&gt;</p>\n');
});

it('aligns tables without inline styles, which the policy forbids', () => {
  const html = toHtml('| a | b |\n|---|---:|\n| 1 | 2 |');
  expect(html).toContain('<td class="kanan">');
  expect(html).not.toContain('style=');
});

it('makes plain words of Markdown, cut between words', () => {
  expect(toPlain('**Warga** diminta [hadir](https://x.id) pada\n\n- pukul *07.00*', 200)).toBe('Warga diminta hadir pada pukul 07.00');
  expect(toPlain('satu dua tiga empat', 12)).toBe('satu dua …');
});
