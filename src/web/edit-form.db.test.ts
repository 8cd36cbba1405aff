/** The edit form without a script: drafts, templates, two people at once, old versions, outlets' rules. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { good, openTestCase, type TestOffice } from '../../test/office.ts';
import { formsOf, openPages, type Browser, type Pages } from '../../test/pages.ts';
import { photo } from '../../test/photo.ts';
import { saveDraft } from '../actions/save-draft.ts';
import { actOnCase } from '../actions/act-on-case.ts';

let pages: Pages;
let office: TestOffice;
let dimas: Browser;
let path: string;
let caseId: string;
let step: Awaited<ReturnType<typeof openTestCase>>['do'];

const post = (...texts: readonly string[]) => ({ title: 'Kerja bakti', blocks: texts.map((text, index) => ({ id: `b${index + 1}`, text })) });
const state = async () => (await pages.world.context.db.selectFrom('cases').select('state').where('id', '=', caseId).executeTakeFirstOrThrow()).state;
const texts = async () => (await state()).post?.blocks.map((one) => one.text);

beforeAll(async () => {
  pages = await openPages();
  office = await pages.office('dinas', 'sops/000-dp3appkb-website-medsos.yaml');
  dimas = await pages.browser('pengelola@dinas.example');
});
afterAll(() => pages.close());

async function fresh(...blocks: readonly string[]): Promise<void> {
  ({ caseId, do: step } = await openTestCase(pages.world.context, office.as('pengelola'), office.sopId));
  path = `/o/dinas/berkas/${caseId}`;
  if (blocks.length > 0) await step(office.as('pengelola'), 'edit', { post: post(...blocks) });
}

/** The checker may correct as well: two people on one text. */
async function inCheck(...blocks: readonly string[]): Promise<Browser> {
  await fresh(...blocks);
  await step(office.as('pengelola'), 'submit');
  return pages.browser('ketuaTim@dinas.example');
}

/** The form as it stands on the page, for somebody who keeps it open while others work. */
const opened = async (who: Browser) => formsOf((await who.get(`${path}/naskah`)).html).find((one) => one.action === `${path}/naskah`)!.fields;

describe('a draft', () => {
  it('is offered with what it changes, restored where the form stands, and thrown away by a button', async () => {
    await fresh('Satu', 'Dua');
    const { fields } = { fields: await opened(dimas) };
    const typed = Object.fromEntries(Object.entries({ ...fields, text: ['Satu\n\nDua yang panjang'] }).filter(([name]) => !['kunci', 'seen', 'plan'].includes(name)));
    good(await saveDraft(pages.world.context, office.as('pengelola'), caseId, { base: 3, whole: true, set: typed }));
    const page = await dimas.get(`${path}/naskah`);
    expect(page.html).toContain('Ada tulisan yang belum disimpan');
    expect(page.html).toMatch(/<ins>.*yang panjang/s);
    const restored = await dimas.get(`${path}/naskah?draf=pulihkan`);
    expect(restored.to).toBe(`${path}?draf=pulihkan#langkah`);
    const back = (await dimas.get(`${path}?draf=pulihkan`)).html;
    expect(back).toContain('Dua yang panjang</textarea>');
    expect(back).not.toContain('Ada tulisan yang belum disimpan');
    expect((await dimas.post(`${path}/naskah/buang-draf`, {})).to).toBe(`${path}#langkah`);
    expect((await dimas.get(`${path}/naskah`)).html).not.toContain('belum disimpan,');
  });

  it('is not offered to anybody else', async () => {
    const checker = await inCheck('Satu');
    good(await saveDraft(pages.world.context, office.as('ketuaTim'), caseId, { base: 3, whole: true, set: { text: ['Rahasia ketua'] } }));
    expect((await checker.get(`${path}/naskah`)).html).toContain('Rahasia ketua');
    const page = (await dimas.get(`${path}/naskah`)).html;
    expect(page).not.toContain('Rahasia ketua');
    expect(page).toContain('sedang menyunting naskah ini');
  });
});

describe('a template', () => {
  it('fills an empty text by a link, cannot be handed in unfilled, and never touches a text that is there', async () => {
    await fresh();
    expect((await dimas.get(path)).html).toContain(`${path}/naskah?pola=kegiatan`);
    const saved = await dimas.fill(`${path}/naskah?pola=pengumuman`, { lalu: 'submit' }, /naskah$/);
    expect(saved.status).toBe(422);
    expect(saved.html).toContain('isian pola yang belum diganti');
    expect((await texts())?.[0]).toMatch(/^Diberitahukan kepada ‹/);
    expect((await state()).post?.category).toBe('Pengumuman');
    await fresh('Sudah ada');
    expect((await dimas.get(`${path}/naskah?pola=kegiatan`)).html).toMatch(/>\s*Sudah ada<\/textarea>/);
  });
});

describe('two people on one text', () => {
  it('are put together by themselves where they changed different parts, and told', async () => {
    const checker = await inCheck('Satu', 'Dua', 'Tiga');
    const form = await opened(checker);
    await step(office.as('pengelola'), 'edit', { post: post('Satu', 'Dua', 'Tiga oleh Dimas') });
    const saved = await checker.post(`${path}/naskah`, { ...form, text: 'Satu oleh ketua\n\nDua\n\nTiga' });
    expect(saved.status).toBe(303);
    expect(saved.to).toMatch(/naskah\?gabung=\d+$/);
    expect(await texts()).toEqual(['Satu oleh ketua', 'Dua', 'Tiga oleh Dimas']);
    const told = (await checker.get(saved.to)).html;
    expect(told).toContain('digabung dengan perubahan Pegawai Pengelola Informasi');
    expect(told).toMatch(/<ins>.*oleh Dimas/s);
    // A second tap on the same button changes nothing more.
    const again = await checker.post(`${path}/naskah`, { ...form, text: 'Satu oleh ketua\n\nDua\n\nTiga' });
    expect(again.to).toBe(`${path}?beres=edit`);
    expect(await texts()).toEqual(['Satu oleh ketua', 'Dua', 'Tiga oleh Dimas']);
  });

  it('choose where they changed the same part, and nothing is saved before', async () => {
    const checker = await inCheck('Satu', 'Dua', 'Tiga');
    const form = await opened(checker);
    await step(office.as('pengelola'), 'edit', { post: post('Satu', 'Dua menurut Dimas', 'Tiga menurut Dimas') });
    const asked = await checker.post(`${path}/naskah`, { ...form, text: 'Satu menurut ketua\n\nDua menurut ketua\n\nTiga' });
    expect(asked.status).toBe(409);
    expect(asked.html).toContain('Pilih tulisan yang dipakai');
    expect(asked.html).toContain('Tulisan Pegawai Pengelola Informasi');
    expect(await texts()).toEqual(['Satu', 'Dua menurut Dimas', 'Tiga menurut Dimas']);
    const choice = formsOf(asked.html).find((one) => one.action === `${path}/naskah`)!.fields;
    const unchosen = await checker.post(`${path}/naskah`, choice);
    expect(unchosen.status).toBe(422);
    expect(unchosen.html).toContain('Pilih dahulu tulisan mana');
    expect((await checker.post(`${path}/naskah`, { ...choice, 'pilih.1': 'keduanya' })).status).toBe(303);
    expect(await texts()).toEqual(['Satu menurut ketua', 'Dua menurut ketua', 'Dua menurut Dimas', 'Tiga menurut Dimas']);
  });

  it('see what happened where it was more than an edit', async () => {
    await fresh('Satu', 'Dua');
    const form = await opened(dimas);
    await step(office.as('pengelola'), 'edit', { post: post('Satu', 'Dua lagi') });
    await step(office.as('pengelola'), 'submit');
    const answer = await dimas.post(`${path}/naskah`, { ...form, text: 'Satu lagi\n\nDua' });
    expect(answer.status).toBe(409);
    expect(answer.html).toContain('Berkas ini berubah sejak Anda membukanya');
    expect(answer.html).toMatch(/Satu lagi\s+Dua lagi<\/textarea>/);
  });
});

describe('the history', () => {
  it('lists every saved version, and brings one back as a new edit after saying whose signature falls', async () => {
    await inCheck('Versi pertama');
    await step(office.as('pengelola'), 'edit', { post: post('Versi kedua') });
    await step(office.as('ketuaTim'), 'sign', { answer: 'ya' });
    const history = (await dimas.get(`${path}/naskah/riwayat`)).html;
    expect(history).toMatch(/<del>.*pertama.*<ins>.*kedua/s);
    const link = /href="([^"]*\?versi=\d+)"/.exec(history)?.[1] ?? '';
    const form = await dimas.get(link);
    expect(form.html).toMatch(/dan paraf Pegawai [^.]* gugur\./);
    expect(form.html).toContain('Versi pertama</textarea>');
    const restored = await dimas.fill(link, {}, /naskah$/);
    expect(restored.status).toBe(303);
    expect(await texts()).toEqual(['Versi pertama']);
    expect((await dimas.get(`${path}/naskah/riwayat`)).html).toContain('Versi 3');
  });
});

describe('an outlet\'s rules', () => {
  it('stop a text that is too long when it is handed in, with the outlet\'s name; and are shown to who signs', async () => {
    await pages.world.context.db.updateTable('channels').set({ text_limit: 20, name: 'Instagram' }).where('office_id', '=', office.officeId).where('key', '=', 'instagram').execute();
    await fresh('Satu');
    const long = await dimas.fill(`${path}/naskah`, { 'variant.instagram': 'Takarir yang jauh lebih panjang', lalu: 'submit' }, /naskah$/);
    expect(long.status).toBe(422);
    expect(long.html).toContain('Teks untuk Instagram melebihi batas 20 karakter sebanyak 11');
    expect(long.html).toContain('31 dari 20 karakter, lebih 11.');
    expect((await state()).step).not.toBe('periksa');
    const checker = await inCheck('Satu');
    good(await actOnCase(pages.world.context, office.as('ketuaTim'), { caseId, type: 'edit', key: crypto.randomUUID(), seen: -1, payload: { post: { ...post('Satu'), variants: [{ channel: 'instagram', text: 'Takarir yang jauh lebih panjang', media: [] }] } } }));
    expect((await checker.get(path)).html).toContain('Melampaui aturan kanal');
  });

  it('ask once, in one place, about a channel that would go without the picture it needs; who knows better says so', async () => {
    await pages.world.context.db.updateTable('channels').set({ text_limit: 2200 }).where('office_id', '=', office.officeId).where('key', '=', 'instagram').execute();
    await fresh('Satu');
    const typed = { channels: ['instagram'], note: 'Mohon diperiksa hari ini', lalu: 'submit' };
    const asked = await dimas.fill(`${path}/naskah`, typed, /naskah$/);
    expect([asked.status, asked.html.match(/Instagram memerlukan paling sedikit satu gambar, sedangkan naskah ini tidak bergambar/g)?.length]).toEqual([422, 1]);
    expect((await state()).step).toBe('susun');
    const form = formsOf(asked.html).find((one) => one.action.endsWith('/naskah'))!;
    expect([form.fields['note'], form.body.includes('name="withoutPicture"')]).toEqual([['Mohon diperiksa hari ini'], true]);
    expect((await dimas.post(form.action, { ...form.fields, withoutPicture: 'ya', lalu: 'submit' })).status).toBe(303);
    const checker = await pages.browser('ketuaTim@dinas.example');
    const page = (await checker.get(path)).html;
    expect(page).toContain('pilih Tidak dan minta gambarnya ditambahkan');
    expect(page.match(/Mohon diperiksa hari ini/g)?.length).toBeGreaterThan(0);
  });

  it('show the pictures of the text for a channel\'s own words, and others only when they were chosen', async () => {
    await fresh('Satu');
    const file = new File([await photo(300, 200)] as BlobPart[], 'satu.jpg');
    await dimas.fill(`${path}/naskah`, { 'variant.instagram': 'Takarir', newPictures: file }, /naskah$/);
    expect((await state()).post?.variants).toMatchObject([{ channel: 'instagram', media: ['m1'] }]);
    const more = new File([await photo(200, 300)] as BlobPart[], 'dua.jpg');
    await dimas.fill(`${path}/naskah`, { newPictures: more }, /naskah$/);
    expect((await state()).post?.variants[0]?.media).toEqual(['m1', 'm2']);
    await dimas.fill(`${path}/naskah`, { 'show.instagram': 'sendiri', 'pictures.instagram': ['m2'] }, /naskah$/);
    expect((await state()).post?.variants[0]?.media).toEqual(['m2']);
    await dimas.fill(`${path}/naskah`, { remove: 'm2', 'alt.m1': 'Warga', lalu: 'submit' }, /naskah$/);
    const { step: at, post: left } = await state();
    expect([at, left?.variants[0]?.media]).toEqual(['susun', []]);
    expect((await dimas.fill(`${path}/naskah`, { lalu: 'submit' }, /naskah$/)).html).toContain('tidak satu pun gambar naskah dipilih untuk Instagram');
  });

  it('say what is wrong with a picture at the picture, not at the text', async () => {
    await fresh('Satu');
    const page = await dimas.fill(`${path}/naskah`, { newPictures: new File([await photo(300, 200)] as BlobPart[], 'satu.jpg'), lalu: 'submit' }, /naskah$/);
    expect(page.html.match(/Gambar ke-1 belum memiliki keterangan pengganti/g)?.length).toBe(2);
    const pdf = await dimas.fill(`${path}/naskah`, { newPictures: new File(['%PDF-1.7\n%âãÏÓ\n'], 'surat.pdf') }, /naskah$/);
    expect([pdf.status, pdf.html.includes('surat.pdf: Berkas ini PDF, bukan gambar')]).toEqual([422, true]);
  });
});
