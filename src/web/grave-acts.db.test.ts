/** What cannot be taken back is asked about first, and the server itself wants the answer: a form sent past the page changes nothing. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { journey, type Journey } from '../../test/journey.ts';
import { openPages, type Browser, type Pages, type Typed } from '../../test/pages.ts';
import { addScreen } from '../actions/add-screen.ts';
import { createToken } from '../actions/create-token.ts';

let pages: Pages;
let walk: Journey;
let admin: Browser;
let path = '';
const ASKED = 'Centang pernyataan bahwa Anda yakin';
const settings = '/o/dinas/pengaturan';

beforeAll(async () => {
  pages = await openPages();
  walk = await journey(pages, 'dinas', 'sops/000-dp3appkb-website-medsos.yaml');
  admin = await pages.browser('administrator@dinas.example');
  path = await walk.open('pengelola', { title: 'Kerja bakti' });
  await walk.step('pengelola', path, 'naskah', { title: 'Kerja bakti', text: 'Minggu pukul 07.00.' });
});
afterAll(() => pages.close());

/** Sent without the tick, then with it. */
async function twice(browser: Browser, address: string, typed: Typed) {
  const without = await browser.post(address, typed);
  expect([address, without.status, without.html.includes(ASKED)]).toEqual([address, 422, true]);
  return browser.post(address, { ...typed, setuju: 'ya' });
}

it('an emergency, a withdrawal, a skipped step and the end of a case want the tick', async () => {
  const urgent = { channels: ['website'], reason: 'Banjir' };
  const without = await (await walk.who('pengelola')).fill(`${path}/darurat`, urgent, /darurat/);
  expect([without.status, without.html.includes(ASKED), (await walk.state(path)).emergency]).toEqual([422, true, null]);
  expect(without.html).toContain('Banjir');
  await walk.step('pengelola', path, 'darurat', { ...urgent, setuju: 'ya' });
  await walk.deliver(path);
  const head = await walk.who('kepala');
  const withdrawal = { channels: ['website'], reason: 'Keliru' };
  expect((await head.fill(`${path}/tarik?kanal=website`, withdrawal, /tarik/)).status).toBe(422);
  expect((await walk.state(path)).publications['website']?.state).toBe('published');
  await walk.step('kepala', path, 'tarik?kanal=website', { ...withdrawal, setuju: 'ya' });
  for (const verb of ['lewati', 'akhiri']) {
    const before = (await walk.state(path)).version;
    expect([verb, (await head.fill(`${path}/${verb}`, { reason: 'Batal' }, new RegExp(verb))).status, (await walk.state(path)).version]).toEqual([verb, 422, before]);
  }
  await walk.step('kepala', path, 'akhiri', { reason: 'Batal', setuju: 'ya' });
  expect((await walk.state(path)).status).toBe('cancelled');
});

it('letting somebody go, another address for a screen and the end of a token want it too', async () => {
  const { db } = pages.database;
  const { personId } = walk.office.as('ketuaTim') as { personId: string };
  const active = async () => (await db.selectFrom('members').select('active').where('person_id', '=', personId).executeTakeFirstOrThrow()).active;
  expect((await admin.post(`${settings}/pegawai`, { remove: personId })).html).toContain(ASKED);
  expect(await active()).toBe(true);
  expect((await twice(admin, `${settings}/pegawai`, { remove: personId })).status).toBe(303);
  expect(await active()).toBe(false);

  const screen = await addScreen(pages.world.context, walk.office.admin, { channel: 'videotron', name: 'Simpang', width: 960, height: 320 });
  if (!screen.ok) throw new Error('no screen');
  const hash = async () => (await db.selectFrom('screens').select('token_hash').where('id', '=', screen.screenId).executeTakeFirstOrThrow()).token_hash.toString('hex');
  const before = await hash();
  await admin.post(`${settings}/layar`, { act: 'renew', id: screen.screenId });
  expect(await hash()).toBe(before);
  expect((await twice(admin, `${settings}/layar`, { act: 'renew', id: screen.screenId })).status).toBe(200);
  expect(await hash()).not.toBe(before);

  for (const [address, typed] of [[`${settings}/token`, (id: string) => ({ revoke: id })], ['/o/dinas/akun', (id: string) => ({ act: 'revoke', id })]] as const) {
    const token = await createToken(pages.world.context, walk.office.admin, { name: 'Skrip', scopes: ['read'], expiresAt: null });
    if (!token.ok) throw new Error('no token');
    const { id } = await db.selectFrom('api_tokens').select('id').where('revoked_at', 'is', null).executeTakeFirstOrThrow();
    expect((await twice(admin, address, typed(id))).status).toBe(303);
    expect((await db.selectFrom('api_tokens').select('revoked_at').where('id', '=', id).executeTakeFirstOrThrow()).revoked_at).not.toBeNull();
  }
});
