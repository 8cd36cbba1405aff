import { afterAll, beforeAll, expect, it } from 'vitest';
import { journey, linksOf, sendForm, type Journey } from '../../test/journey.ts';
import { formsOf, openPages, type Browser, type Pages } from '../../test/pages.ts';
import { photo } from '../../test/photo.ts';

let pages: Pages;
let walk: Journey;
let path = '';
beforeAll(async () => {
  pages = await openPages();
  walk = await journey(pages, 'dinas', 'sops/000-dp3appkb-website-medsos.yaml');
  path = await walk.open('pengelola', { title: 'Kelas ibu hamil' });
  await walk.step('pengelola', path, 'naskah', {
    title: 'Kelas ibu hamil dibuka', text: 'Kelas dibuka **setiap Selasa**.\n\nPeserta lima belas orang. #Bunder', newPictures: new File([new Uint8Array(await photo(900, 600))], 'kelas.jpg'), channels: ['instagram', 'website', 'videotron'],
  });
  await walk.step('pengelola', path, 'naskah', { 'alt.m1': 'Peserta duduk melingkar', lalu: 'submit' });
});
afterAll(() => pages.close());

const html = async (who: string) => (await (await walk.who(who)).get(path)).html;
const words = (text: string) => text.replaceAll(/<[^>]*>/g, ' ').replaceAll(/\s+/g, ' ');

it('tells the whole team whose turn it is, and why not the others', async () => {
  for (const who of ['pengelola', 'kepala']) expect(words(await html(who))).toMatch(/Menunggu Pegawai [^(]*\([^)]*\) memverifikasi \(langkah 2\)/);
  expect(words(await html('kepala'))).toContain('Tidak ada yang perlu Anda kerjakan sekarang. Langkah ini dikerjakan oleh');
});

it('tells whoever it waits for that it waits for them, and offers them nobody to tell', async () => {
  const page = await html('ketuaTim');
  expect(words(page)).toMatch(/Menunggu Anda \([^)]*\) memverifikasi \(langkah 2\)/);
  expect([page.includes('wa.me'), (await html('kepala')).includes('wa.me')]).toEqual([false, true]);

  expect(page).toContain('href="#langkah">Langkah Anda:');
});

it('shows the content as every planned channel will: article, caption, slide', async () => {
  const page = await html('kepala');
  expect(page).toContain('class="outlet-card instagram"');
  expect(page).toContain('<span class="outlet-tag">#Bunder</span>');
  expect(page).toContain('Kelas dibuka setiap Selasa.');
  const kepala = await walk.who('kepala');
  const frames = [...page.matchAll(/<iframe[^>]* src="([^"]+)"/g)].map(([, src = '']) => src);
  expect(frames).toHaveLength(2);
  for (const src of frames) {
    const framed = await kepala.get(src);
    expect([framed.status, framed.headers.get('content-security-policy')]).toEqual([200, expect.stringContaining("frame-ancestors 'self'")]);
    expect(framed.html).toContain('Kelas ibu hamil dibuka');
    const beside = [...framed.html.matchAll(/<(?:link rel="stylesheet" href|img src|source type="image\/webp" srcset)="([^" ]+)/g)].map(([, one = '']) => one).filter((one) => !one.startsWith('data:'));
    expect(beside.length).toBeGreaterThan(1);
    for (const one of beside) expect((await kepala.get(new URL(one, `http://x${src}`).pathname)).status).toBe(200);
  }
});

it('shows a preview to nobody of another office, and of no file but its own', async () => {
  const frames = [...(await html('kepala')).matchAll(/<iframe[^>]* src="([^"]+)"/g)].map(([, src = '']) => src);
  await journey(pages, 'tetangga', 'sops/001-bunder-medsos.yaml');
  const neighbour = await pages.browser('ketua@tetangga.example');
  for (const src of frames) for (const one of [src, src.replace('/dinas/', '/tetangga/')]) expect((await neighbour.get(one)).status).toBe(404);
  expect((await (await walk.who('kepala')).get(`${path}/tampil/situs/website/media/${'a'.repeat(64)}-400.jpg`)).status).toBe(404);
});

it('takes a remark on a part, tells a person of the office, quotes it in the answer and settles it', async () => {
  const ketua = await walk.who('ketuaTim');
  const link = linksOf(await html('ketuaTim')).find((one) => one.endsWith('bagian=block%3Ab2'));
  const form = await ketua.get(link ?? '');
  const [, colleague = ''] = /name="mentions" value="([^"]+)"/.exec(form.html) ?? [];
  await sendForm(ketua, form, (action) => action.endsWith('/catatan'), { words: 'lima belas', remark: 'Menurut daftar hadir tujuh belas.', mentions: [colleague] });
  const notice = await pages.database.db.selectFrom('notices').select(['people']).where('office_id', '=', walk.office.officeId).where('topic', '=', 'mentioned').execute();
  expect(notice.map((one) => one.people)).toEqual([[colleague]]);
  const page = await html('pengelola');
  expect(words(page)).toMatch(/pada lima belas\s?: Menurut daftar hadir tujuh belas\./);

  const pengelola = await walk.who('pengelola');
  const answer = await pengelola.get(linksOf(page).find((one) => one.includes('?jawab=')) ?? '');
  expect(answer.html).toContain('<blockquote>');
  await sendForm(pengelola, answer, (action) => action.endsWith('/catatan'), { remark: 'Sudah diperbaiki.', settles: 'ya' });
  expect(words(await html('ketuaTim'))).toContain('Catatan yang sudah selesai (1)');
});

it('keeps a remark that cannot be saved, with the person it would have told', async () => {
  const ketua = await walk.who('ketuaTim');
  const page = await ketua.fill(`${path}/catatan`, { remark: 'Kalimat panjang saya', part: 'block:b9', mentions: ['orang-lain'] }, /catatan/);
  expect(page.status).toBe(422);
  for (const kept of ['Kalimat panjang saya', 'bukan pegawai aktif kantor ini']) expect(page.html).toContain(kept);
});

it('returns with remarks pinned to words, a row at a time, and shows the writer each beside its paragraph', async () => {
  const ketua = await walk.who('ketuaTim');
  const row = { 'remarkPart.1': 'block:b2', 'remarkWords.1': 'lima belas', 'remarkText.1': 'Tulis tujuh belas' };
  const more = await ketua.fill(path, { answer: 'tidak', ...row, ulang: 'catatan' }, /paraf/);
  expect(more.html).toContain('name="remarkText.2"');
  expect(more.html).toContain('Tulis tujuh belas');
  await sendForm(ketua, more, (action) => action.endsWith('/paraf'), { 'remarkPart.2': 'title', 'remarkText.2': 'Sebutkan tempatnya' });
  const { returned, step } = await walk.state(path);
  expect([returned?.comment, step]).toEqual(['Tulis tujuh belas; Sebutkan tempatnya', 'susun']);
  expect(words(await html('pengelola'))).toContain('Sebutkan tempatnya');
});

it('shows a signer what changed since their own paraf, and everybody which paraf fell', async () => {
  await walk.step('pengelola', path, 'naskah', { text: 'Kelas dibuka **setiap Selasa**.\n\nPeserta tujuh belas orang. #Bunder', lalu: 'submit' });
  const again = words(await html('ketuaTim'));
  for (const said of ['Anda mengembalikan naskah ini', 'Tulis tujuh belas; Sebutkan tempatnya', 'Sejak itu 1 bagian berubah']) expect(again).toContain(said);
  await walk.step('ketuaTim', path, 'paraf', { answer: 'ya' });
  await walk.step('kepala', path, 'paraf', { answer: 'tidak', comment: 'Cantumkan jamnya' });
  await walk.step('pengelola', path, 'naskah', { text: 'Kelas dibuka **setiap Selasa pukul 09.00**.\n\nPeserta tujuh belas orang. #Bunder', lalu: 'submit' });
  const page = await html('ketuaTim');
  expect(words(page)).toContain('Sejak itu 1 bagian berubah');
  expect(page).toMatch(/<ins><span class="unseen"> \[ditambahkan: <\/span> ?pukul 09\.00/);
  expect(words(await html('kepala'))).toMatch(/Paraf Pegawai [^.]* gugur untuk paragraf 1/);
});

it('asks of every part its own yes or no, and says beside the part what is missing', async () => {
  const ketua: Browser = await walk.who('ketuaTim');
  const page = await ketua.fill(path, { answer: 'sebagian', 'item.block:b2': 'tidak' }, /paraf/);
  expect(page.status).toBe(422);
  expect(page.html).toMatch(/<fieldset class="item wrong"><legend>Paragraf 2/);
  const form = formsOf(page.html).find((one) => one.action.endsWith('/paraf'));
  await ketua.post(form?.action ?? '', { ...form?.fields, 'reason.block:b2': 'Jumlah belum pasti' });
  expect((await walk.state(path)).refused).toEqual({ 'block:b2': 'Jumlah belum pasti' });
  expect(await html('kepala')).toContain('Tidak diloloskan: Jumlah belum pasti');
});

it('speaks English to who asked for it, and leaves previews and messages to others in Indonesian', async () => {
  const english = await pages.browser('kepala@dinas.example');
  const colleague = await pages.browser('pengelola@dinas.example');
  for (const one of [english, colleague]) await one.post('/bahasa', { bahasa: 'en' });
  const page = (await english.get(path)).html;
  const seen = (await colleague.get(path)).html;
  expect(words(page)).toMatch(/Waiting for you \([^)]*\)\s?, at step 3\./);
  expect(words(seen)).toMatch(/Waiting for Pegawai [^(]*\([^)]*\)\s?, who approves \(step 3\)/);
  for (const said of ['Not passed: Jumlah belum pasti', 'Your step: ', 'fell for paragraph 1', 'Changed the text: ']) expect(words(page)).toContain(said);
  expect(page).toMatch(/<h1 dir="auto" lang="id">Kelas ibu hamil/);
  expect(seen).toMatch(/https:\/\/wa\.me\/[^"]*menunggu/);
  const frame = /<iframe[^>]* src="([^"]+\/situs\/[^"]+)"/.exec(page)?.[1] ?? '';
  expect((await english.get(frame)).html).toMatch(/ pukul \d\d\.\d\d\sWIB/);
  expect((await english.get(`${path}/putusan`)).html).toContain('May this text go on?');
  expect((await english.get(`${path}/naskah/riwayat`)).html).toContain('History of the text');
});

it('tells whoever is not asked for a decision so first, and asks them nothing', async () => {
  const { html: page } = await (await walk.who('pengelola')).get(`${path}/putusan`);
  expect(page.indexOf('Tidak ada yang menunggu putusan Anda')).toBeLessThan(page.indexOf('verdict-content'));
  expect(page).toMatch(/<h1 dir="auto" lang="id">Kelas ibu hamil/);
  expect(page).not.toContain('Apakah naskah ini boleh dilanjutkan?');
});
