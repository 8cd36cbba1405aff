import { afterAll, beforeAll, expect, it } from 'vitest';
import { openTestCase, type TestOffice } from '../../test/office.ts';
import { formsOf, openPages, unescape, type Browser, type Pages } from '../../test/pages.ts';

let pages: Pages;
let office: TestOffice;
let [ketua, data, admin, boss] = [] as unknown as [Browser, Browser, Browser, Browser];

beforeAll(async () => {
  pages = await openPages();
  office = await pages.office('bunder', 'sops/001-bunder-medsos.yaml');
  [ketua, data, admin, boss] = await Promise.all(['ketua', 'data', 'admin', 'administrator'].map((who) => pages.browser(`${who}@bunder.example`))) as [Browser, Browser, Browser, Browser];
});
afterAll(() => pages.close());

const stateOf = async (caseId: string) => (await pages.database.db.selectFrom('cases').select('state').where('id', '=', caseId).executeTakeFirstOrThrow()).state;
const open = () => openTestCase(pages.world.context, office.as('ketua'), office.sopId);
const drafting = async () => {
  const file = await open();
  await file.do(office.as('ketua'), 'dispose', { receivers: ['Seksi'] });
  await file.do(office.as('data'), 'dispose', { receivers: ['Admin'] });
  return { ...file, path: `/o/bunder/berkas/${file.caseId}` };
};
const formOf = async (who: Browser, path: string, action: RegExp) => {
  const form = formsOf((await who.get(path)).html).find((one) => action.test(one.action));
  if (!form) throw new Error(`no form ${action} on ${path}`);
  return form;
};

it('does nothing twice when a button is tapped twice', async () => {
  const { caseId, path } = await drafting();
  const form = await formOf(admin, path, /naskah/);
  const typed = { ...form.fields, text: 'Satu\n\nDua', channels: ['instagram'] };
  const first = await admin.post(form.action, typed);
  const { version } = await stateOf(caseId);
  const second = await admin.post(form.action, typed);
  expect([first.status, second.status, second.to]).toEqual([303, 303, first.to]);
  expect((await stateOf(caseId)).version).toBe(version);
});

it('does nothing twice when the step is over after the first tap', async () => {
  const file = await open();
  const form = await formOf(ketua, `/o/bunder/berkas/${file.caseId}`, /disposisi/);
  const [first, second] = [await ketua.post(form.action, { ...form.fields }), await ketua.post(form.action, { ...form.fields })];
  expect([first.status, second.status]).toEqual([303, 303]);
  expect((await stateOf(file.caseId)).visits).toHaveLength(2);
});

it('answers a stale form with what happened meanwhile, what changed in the content, and everything that was typed', async () => {
  const { caseId, path, do: act } = await drafting();
  const post = (text: string) => ({ title: 'Judul', blocks: [{ id: 'b1', text }] });
  await act(office.as('admin'), 'edit', { post: post('Peserta lima belas orang') });
  for (const step of ['submit', 'work'] as const) await act(office.as('admin'), step, {});
  const form = await formOf(data, path, /paraf/);
  await act(office.as('admin'), 'edit', { post: post('Peserta tujuh belas orang') });
  const page = await data.post(form.action, { ...form.fields, answer: 'ya', comment: 'Ketikan saya yang panjang' });
  expect(page.status).toBe(409);
  for (const seen of ['Berkas ini berubah sejak Anda membukanya', 'Mengubah naskah', 'Ketikan saya yang panjang']) expect(page.html).toContain(seen);
  expect(page.html).toMatch(/<del>.*lima.*<\/del><ins>.*tujuh.*<\/ins>/);
  const again = formsOf(page.html).find((one) => /paraf/.test(one.action));
  expect((await data.post(again?.action ?? '', { ...again?.fields })).status).toBe(303);
  expect((await stateOf(caseId)).signatures.map((one) => one.by.performer)).toEqual(['data']);
});

it('shows what was typed to somebody whose turn is over, to be copied', async () => {
  const file = await open();
  const form = await formOf(ketua, `/o/bunder/berkas/${file.caseId}`, /disposisi/);
  await file.do(office.as('ketua'), 'dispose', { receivers: ['Seksi'] });
  const page = await ketua.post(form.action, { ...form.fields, kunci: crypto.randomUUID(), note: 'Catatan yang sudah diketik' });
  expect([403, 409]).toContain(page.status);
  expect(page.html).toContain('Catatan yang sudah diketik');
});

it('says beside the field what is wrong, and loses nothing', async () => {
  const file = await open();
  const form = await formOf(ketua, `/o/bunder/berkas/${file.caseId}`, /disposisi/);
  const page = await ketua.post(form.action, { ...form.fields, receivers: [], note: 'Tolong dikerjakan', instructions: ['laporkan'], due: '2026-13-45' });
  expect(page.status).toBe(422);
  expect(page.html).toContain('Tolong dikerjakan');
  expect(page.html).toMatch(/value="laporkan" checked/);
  expect(page.html).toContain('Batas waktu');
  expect(page.html).toContain('value="2026-13-45"');
});

it('keeps the rest of a form, and the files that came through, when one file is refused', async () => {
  const { path } = await drafting();
  const form = await formOf(admin, `${path}/lampiran`, /lampiran/);
  const page = await admin.post(form.action, { ...form.fields, kind: 'evidence', files: [new File(['Daftar hadir rapat'], 'hadir.txt'), new File(['<html><script>x</script></html>'], 'jahat.html')] });
  expect(page.status).toBe(422);
  expect(page.html).toContain('jahat.html:');
  const again = formsOf(page.html).find((one) => /lampiran/.test(one.action));
  expect(again?.fields['files']?.[0]).toMatch(/^[0-9a-f]{64} hadir\.txt$/);
  expect(again?.fields['kind']).toEqual(['evidence']);
  expect((await admin.post(again?.action ?? '', { ...again?.fields })).status).toBe(303);
});

it('searches the classification, adds rows and pictures without sending the form', async () => {
  const { path } = await drafting();
  const form = await formOf(admin, path, /naskah/);
  const page = await admin.post(form.action, { ...form.fields, ulang: 'hitung', 'variant.instagram': 'Sebelas kar' });
  expect(page.status).toBe(200);
  expect(page.html).toContain('11 karakter');
});

const NASTY = ['<script>alert(1)</script>', '"><img src=x onerror=alert(1)>', "it's \"quoted\" & <b>bold</b>", '\u202Egnp.exe \u2067ab\u2069', '=1+1', '</textarea><script>x</script>', 'x'.repeat(10_000), '\0\u0007 tab\t', '[klik](javascript:alert(1)) ![](https://jahat.example/x.png)'];

it('keeps every nasty string as text, in every field', async () => {
  for (const nasty of NASTY) {
    const { path, caseId } = await drafting();
    const form = await formOf(admin, path, /naskah/);
    const sent = await admin.post(form.action, { ...form.fields, title: nasty.slice(0, 300), summary: nasty.slice(0, 900), text: nasty, 'variant.instagram': nasty, category: nasty.slice(0, 60) });
    expect([nasty.slice(0, 20), sent.status]).toEqual([nasty.slice(0, 20), 303]);
    await admin.fill(`${path}/catatan`, { remark: nasty.slice(0, 4000) }, /catatan/).catch(() => null);
    for (const where of [path, `${path}/naskah`]) {
      const { html, status } = await admin.get(where);
      expect(status).toBe(200);
      expect(html.replaceAll(/<script type="module" src="\/aset\/[\w.-]+"><\/script>/g, '')).not.toMatch(/<script|<img src=x|\sonerror=alert[^&]*>(?<!&gt;)|<b>bold|href="javascript:|src="https:\/\/jahat/i);
    }
    const kept = (await stateOf(caseId)).post?.blocks.map((block) => block.text).join('\n\n') ?? '';
    expect(kept).toBe(nasty.replaceAll('\0', '').trim());
    const shown = formsOf((await admin.get(`${path}/naskah`)).html).find((one) => /naskah/.test(one.action));
    expect(unescape(shown?.fields['text']?.[0] ?? '')).toBe(kept);
  }
});

it('takes nasty strings in the settings as names', async () => {
  for (const nasty of NASTY.filter((one) => one.trim().length < 200)) {
    const page = await boss.fill('/o/bunder/pengaturan/jabatan', { name: nasty }, /jabatan/);
    expect([nasty, page.status]).not.toEqual([nasty, 500]);
    expect((await boss.get('/o/bunder/pengaturan/jabatan')).html).not.toMatch(/<script|<img src=x/);
  }
});

it('answers any field with any text by a page, never by a fault', async () => {
  const { path } = await drafting();
  for (const verb of ['naskah', 'paraf', 'kanal', 'tayang', 'hasil?kanal=instagram', 'arsip', 'evaluasi', 'tindak-lanjut', 'darurat', 'tarik', 'disposisi', 'terima', 'permohonan', 'lewati', 'akhiri', 'catatan', 'lampiran', 'pengesahan', 'laporan', 'sudah-ditarik']) {
    const typed = { seen: '-5', kunci: '../../', answer: 'entah', channels: ['tiada', 'instagram'], 'from.instagram': 'kemarin', files: 'bukan-hash', media: ['m1', '__proto__'], refuse: ['title', 'block:zz'], backTo: 'end', classificationCode: "'; drop table", heldOn: 'x', item: '-' };
    const page = await data.post(`${path}/${verb}`, typed);
    expect([verb, page.status]).not.toEqual([verb, 500]);
    expect([verb, [303, 403, 404, 409, 422].includes(page.status)]).toEqual([verb, true]);
  }
});
