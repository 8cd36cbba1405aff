/** Pictures of a draft by forms alone: their order, the point that stays in sight, advice on words, and what a shape would show. */
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestCase, type TestOffice } from '../../test/office.ts';
import { formsOf, openPages, type Browser, type Pages } from '../../test/pages.ts';
import { photo } from '../../test/photo.ts';

describe('pictures of a draft, without script', () => {
  let pages: Pages;
  let office: TestOffice;
  let browser: Browser;
  let path = '';
  let caseId = '';
  const post = async () => (await pages.world.context.db.selectFrom('cases').select('state').where('id', '=', caseId).executeTakeFirstOrThrow()).state.post!;
  const form = (html: string) => formsOf(html).find((one) => one.action.endsWith('/naskah'))!;

  beforeAll(async () => {
    pages = await openPages();
    office = await pages.office('dinas', 'sops/000-dp3appkb-website-medsos.yaml');
    browser = await pages.browser('pengelola@dinas.example');
    caseId = (await openTestCase(pages.world.context, office.as('pengelola'), office.sopId)).caseId;
    path = `/o/dinas/berkas/${caseId}/naskah`;
    const files = [new File([await photo(900, 600)] as BlobPart[], 'satu.jpg'), new File([await photo(600, 900)] as BlobPart[], 'dua.jpg')];
    await browser.fill(path, { title: 'Kerja bakti', text: 'Isi', newPictures: files }, /naskah$/);
  });
  afterAll(() => pages.close());

  it('are put in another order by a button, which saves nothing yet', async () => {
    expect((await post()).media.map((one) => one.id)).toEqual(['m1', 'm2']);
    const up = await browser.fill(path, { ulang: 'naik:m2' }, /naskah$/);
    expect(up.status).toBe(200);
    expect(form(up.html).fields['media']).toEqual(['m2', 'm1']);
    const down = await browser.post(form(up.html).action, { ...form(up.html).fields, ulang: 'turun:m2' });
    expect(form(down.html).fields['media']).toEqual(['m1', 'm2']);
    expect(form((await browser.fill(path, { ulang: 'naik:m1' }, /naskah$/)).html).fields['media']).toEqual(['m1', 'm2']);
    expect((await post()).media.map((one) => one.id)).toEqual(['m1', 'm2']);
  });

  it('keep the point chosen among nine, show it again, and sign it only where it is set', async () => {
    expect((await browser.fill(path, { 'focus.m1': '0.83,0.17', 'alt.m1': 'Foto warga' }, /naskah$/)).status).toBe(303);
    expect((await post()).media.map((one) => one.focus)).toEqual([{ x: 0.83, y: 0.17 }, undefined]);
    const again = await browser.get(path);
    expect(form(again.html).fields['focus.m1']).toEqual(['0.83,0.17']);
    expect(form(again.html).fields['focus.m2']).toEqual(['']);
    expect(again.html).toContain('Tidak perlu diawali');
    await browser.fill(path, { 'focus.m1': 'bukan titik' }, /naskah$/);
    expect((await post()).media[0]!.focus).toBeUndefined();
  });

  it("are cut around that point as an outlet's shape asks, and never for another office", async () => {
    const file = (await post()).media[0]!.file;
    const cut = await fetchBytes(`/o/dinas/file/${file}/potong?rasio=4:5&fokus=0.83,0.17`);
    const { width, height } = await sharp(cut).metadata();
    expect(width! / height!).toBeCloseTo(0.8, 1);
    for (const wrong of ['rasio=9:1', 'fokus=0.5,0.5', 'kanal=tidak-ada']) expect((await browser.get(`/o/dinas/file/${file}/potong?${wrong}`)).status).toBe(404);
    expect((await browser.get(`/o/dinas/file/${'a'.repeat(64)}/potong?rasio=1:1`)).status).toBe(404);
  });

  async function fetchBytes(address: string): Promise<Buffer> {
    const answer = await pages.world.accounts.signIn('pengelola@dinas.example', 'sandi-untuk-uji', new Headers({ 'x-kentongan-client': '127.0.0.1' }));
    const cookie = answer.headers.getSetCookie().map((one) => one.split(';')[0]).join('; ');
    return Buffer.from(await (await pages.web.request(`http://localhost:3000${address}`, { headers: { cookie } })).arrayBuffer());
  }
});
