import { utimesSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { box, PLACE, placeBox, smallFilm } from '../../test/film.ts';
import { photo } from '../../test/photo.ts';
import type { TestOffice } from '../../test/office.ts';
import { formsOf, openPages, type Browser, type Pages, type Typed } from '../../test/pages.ts';
import { sweepLooseFiles } from '../actions/sweep-loose-files.ts';
import { forChannel } from '../core/post/for-channel.ts';

const FILM = smallFilm(placeBox());

let pages: Pages;
let office: TestOffice;
let agency: Browser;

beforeAll(async () => {
  pages = await openPages();
  office = await pages.office('dpmk', 'sops/004-dpmk-distribusi-informasi.yaml');
  await pages.office('bunder', 'sops/001-bunder-medsos.yaml');
  agency = await pages.browser();
});
afterAll(() => pages.close());

const listed = (name: string) => pages.database.db.selectFrom('files').innerJoin('offices', 'offices.id', 'files.office_id').select('offices.slug').where('files.name', '=', name).execute();

/** All at once, as a program sends it; the three steps have their own test. */
const form = { langkah: '', agency: 'Dinas Kesehatan', contact: 'Ibu Ani, 0274-123456', subject: 'Penayangan imunisasi', text: 'Pekan imunisasi 2 Maret.', channels: ['instagram'] };

it('takes a request without an account, and lets the agency follow it to its proof', async () => {
  const sent = await agency.fill('/s/dpmk/permohonan', { ...form, 'picture.1': new File([new Uint8Array(await photo())], 'poster.jpg'), 'alt.1': 'Poster imunisasi', files: new File(['%PDF-1.4 surat'], 'surat.pdf') }, /permohonan/);
  expect([sent.status, sent.html.slice(0, 0)]).toEqual([303, '']);
  const path = sent.to.split('?')[0] ?? '';
  expect((await agency.get(sent.to)).html).toContain('Permohonan Anda sudah diterima');
  const receipt = path.split('/').at(-1) ?? '';
  expect((await agency.get(`/permohonan?nomor=${receipt.toLowerCase().replace('-', '')}`)).to).toBe(path);
  const { id, state } = await pages.database.db.selectFrom('cases').select(['id', 'state']).executeTakeFirstOrThrow();
  expect(state.openedBy.name).toBe('Dinas Kesehatan');
  const boss = await pages.browser('kepala@dpmk.example');
  expect((await boss.get('/o/dpmk/meja')).html).toContain('Penayangan imunisasi');
  expect((await boss.get('/o/dpmk/register/permohonan')).html).toContain('Dinas Kesehatan');
  const work = (await boss.get(`/o/dpmk/berkas/${id}`)).html;
  const [answer, ...before] = ['action="/o/dpmk/berkas/', 'Ibu Ani, <a href="tel:0274123456">', 'surat.pdf'].map((words) => work.indexOf(words));
  for (const one of before) expect([one > 0, one < answer!]).toEqual([true, true]);
  const refused = await boss.fill(`/o/dpmk/berkas/${id}`, { answer: 'tidak', note: 'Materi belum lengkap' }, /disposisi/);
  expect(refused.status).toBe(303);
  const status = await agency.get(path);
  expect(status.html).toContain('Alasan penolakan');
  expect(status.html).toContain('Materi belum lengkap');
  expect(office.slug).toBe('dpmk');
});

it('takes the agency’s letter as PDF or picture only, through the form and through the API', async () => {
  const sent = await agency.fill('/s/dpmk/permohonan', { ...form, files: new File(['Surat permohonan'], 'surat.txt') }, /permohonan/);
  expect([sent.status, sent.html.includes('Surat diterima sebagai PDF atau gambar')]).toEqual([422, true]);
  const { json } = await pages.send({}, 'POST', '/public/dpmk/files?name=surat.txt', { body: new TextEncoder().encode('Surat permohonan'), headers: { 'content-type': 'application/octet-stream' } });
  const asked = await pages.send({}, 'POST', '/public/dpmk/requests', { body: { agency: 'Dinas Kesehatan', contact: 'humas@dinkes.example', subject: 'Imunisasi', files: [{ file: json.hash, name: 'surat.txt', kind: 'letter' }] }, headers: { 'content-type': 'application/json' } });
  expect([asked.status, asked.json.code]).toEqual([422, 'file.letter-wanted']);
});

it('keeps what was typed when something is missing', async () => {
  const page = await agency.fill('/s/dpmk/permohonan', { ...form, agency: '', 'from.instagram': '2026-03-02T08:00', 'until.instagram': '2026-03-01T08:00' }, /permohonan/);
  expect(page.status).toBe(422);
  expect(page.html).toContain('Pekan imunisasi 2 Maret.');
  expect(page.html).toContain('Instansi');
});

it('leads through three steps without a script: nothing is lost on the way back, and a file is brought once', async () => {
  const path = '/s/dpmk/permohonan';
  const walk = async (html: string, typed: Typed) => agency.post(path, { ...formsOf(html).find((one) => one.action === path)!.fields, ...typed });
  const first = await agency.get(path);
  expect(first.html).toMatch(/aria-current="step"><span>1</);
  const lacking = await walk(first.html, { agency: 'Dinas Kesehatan' });
  expect([lacking.status, /value="Dinas Kesehatan"/.test(lacking.html)]).toEqual([422, true]);
  const second = await walk(lacking.html, { contact: 'Ibu Ani, 0274-123456', subject: 'Imunisasi bertahap' });
  expect(second.html).toContain('name="picture.1"');
  const third = await walk(second.html, { files: new File(['%PDF-1.4 surat'], 'surat.pdf'), 'picture.1': new File([new Uint8Array(await photo())], 'poster.jpg'), 'alt.1': 'Poster', text: 'Isi imunisasi.' });
  expect(third.html).toContain('Periksa sebelum dikirim');
  expect(third.html).toContain('surat.pdf');
  const back = await walk(third.html, { channels: ['instagram'], purpose: 'Mohon pagi hari', ke: '2' });
  expect(back.html).toMatch(/type="checkbox"[^>]*value="[0-9a-f]{64} surat\.pdf"[^>]*checked/);
  expect(back.html).toContain('Isi imunisasi.');
  const again = await walk(back.html, {});
  expect(again.html).toContain('Mohon pagi hari');
  const sent = await walk(again.html, {});
  expect(sent.status).toBe(303);
  const { state } = await pages.database.db.selectFrom('cases').select('state').where('title', '=', 'Imunisasi bertahap').executeTakeFirstOrThrow();
  expect([state.request?.agency, state.files.length > 0, state.post?.media.length]).toEqual(['Dinas Kesehatan', true, 1]);
  const status = (await agency.get(sent.to)).html;
  expect(status).toContain('Berikutnya:');
  expect(status).toMatch(/class="ahead"/);
});

it('asks for a telephone number or an e-mail address in the contact, in the form sent whole, in its first step, and through the API', async () => {
  const path = '/s/dpmk/permohonan';
  for (const langkah of ['', '1']) {
    const refused = await agency.fill(path, { ...form, langkah, contact: 'Budi' }, /permohonan/);
    expect([refused.status, refused.html.includes('Kontak belum memuat nomor telepon atau alamat surel'), refused.html.includes('value="Budi"')]).toEqual([422, true, true]);
  }
  const asked = await pages.send({}, 'POST', '/public/dpmk/requests', { body: { agency: 'Dinas', contact: 'Budi', subject: 'Imunisasi' }, headers: { 'idempotency-key': crypto.randomUUID() } });
  expect([asked.status, asked.json.code]).toEqual([422, 'request.contact-unreachable']);
});

it('asks in its steps for what the office lists: the letter or its number, content, words for a picture, a channel', async () => {
  const path = '/s/dpmk/permohonan';
  const walk = async (html: string, typed: Typed) => agency.post(path, { ...formsOf(html).find((one) => one.action === path)!.fields, ...typed });
  const second = await walk((await agency.get(path)).html, { agency: 'Dinas', contact: 'Ibu Ani, 0274-123456', subject: 'Kurang lengkap' });
  const bare = await walk(second.html, {});
  expect([bare.status, ...['Surat permohonan belum ada', 'Materi belum ada'].map((one) => bare.html.includes(one))]).toEqual([422, true, true]);
  const unworded = await walk(bare.html, { files: new File(['%PDF-1.4 surat'], 'surat.pdf'), 'picture.1': new File([new Uint8Array(await photo())], 'poster.jpg') });
  expect([unworded.status, unworded.html.includes('Gambar ke-1 belum memiliki keterangan'), unworded.html.includes('Materi belum ada')]).toEqual([422, true, false]);
  const third = await walk(unworded.html, { 'alt.1': 'Poster imunisasi' });
  const unchosen = await walk(third.html, {});
  expect([unchosen.status, unchosen.html.includes('Pilih paling sedikit satu kanal')]).toEqual([422, true]);
  const sent = await walk(unchosen.html, { channels: ['videotron'], 'from.videotron': '2027-03-01T08:00' });
  const receipt = (await agency.get(sent.to)).html;
  for (const one of ['Yang Anda kirim', 'surat.pdf', 'mulai Senin, 1 Maret 2027 pukul 08.00', 'Batas waktu menurut SOP', 'href="/s/dpmk/"']) expect(receipt).toContain(one);
});

it('tells the number of the office\'s book from a receipt', async () => {
  const page = await agency.get('/permohonan?nomor=0003%2FPRM%2F2026');
  expect([page.status, page.html.includes('nomor dalam buku permohonan kantor')]).toEqual([404, true]);
});

it('takes a film for the screen beside the pictures for the other channels, and shows it at the desk as a film', async () => {
  expect((await agency.fill('/s/dpmk/permohonan', { langkah: '1', agency: 'Dinas', contact: 'Ibu Ani, 0274-123456', subject: 'Film' }, /permohonan/)).html).toContain('paling besar 50 MB');
  const sent = await agency.fill('/s/dpmk/permohonan', {
    ...form, subject: 'Film imunisasi', channels: ['instagram', 'videotron'], film: new File([FILM], 'imunisasi.mp4'), 'alt.film': 'Bayi diimunisasi', 'picture.1': new File([new Uint8Array(await photo())], 'poster.jpg'), 'alt.1': 'Poster',
  }, /permohonan/);
  expect([sent.status, sent.html]).toEqual([303, '']);
  const receipt = (await agency.get(sent.to)).html;
  for (const counted of [/<dt>Gambar<\/dt><dd[^>]*>1</, /<dt>Video<\/dt><dd[^>]*>1</]) expect(receipt).toMatch(counted);
  const { id, state } = await pages.database.db.selectFrom('cases').select(['id', 'state']).where('title', '=', 'Film imunisasi').executeTakeFirstOrThrow();
  const post = state.post!;
  expect([post.media.map((one) => [one.id, one.alt]), post.variants]).toEqual([[['m1', 'Poster'], ['m5', 'Bayi diimunisasi']], [{ channel: 'videotron', text: 'Pekan imunisasi 2 Maret.', media: ['m5'] }]]);
  expect(forChannel(post, 'videotron', new Set())?.media.map((one) => one.id)).toEqual(['m5']);

  const boss = await pages.browser('kepala@dpmk.example');
  const film = `/o/dpmk/file/${post.media[1]!.file}`;
  expect((await boss.get(`/o/dpmk/berkas/${id}`)).html).toContain(`${film}/kecil`);
  for (const small of ['/kecil', '/mungil/160', '/potong?kanal=instagram', '/potong?rasio=1:1']) expect([small, (await boss.get(`${film}${small}`)).headers.get('content-type')]).toEqual([small, 'image/svg+xml']);
  const original = await boss.get(film);
  expect([original.headers.get('content-type'), original.html.includes(PLACE)]).toEqual(['video/mp4', true]);
  const posted = await boss.get(`${film}/tayang`);
  expect([posted.status, posted.headers.get('content-disposition'), posted.html.includes(PLACE), posted.html.includes('gambar')]).toEqual([200, expect.stringMatching(/^attachment/), false, true]);
  expect((await agency.get(`${film}/tayang`)).status).not.toBe(200);
});

it('says what is wrong with a film: no film, too large, too often', async () => {
  const send = (film: File, client?: string) => agency.post('/s/dpmk/permohonan', { ...form, langkah: '2', film }, client === undefined ? {} : { 'x-kentongan-client': client });
  const wrong = await send(new File([new Uint8Array(await photo())], 'foto.jpg'));
  expect([wrong.status, wrong.html.includes('bukan video MP4 atau WebM')]).toEqual([422, true]);
  const large = await send(new File([Buffer.concat([FILM, box('free', Buffer.alloc(50_000_000))])], 'besar.mp4'));
  expect([large.status, large.html.includes('paling besar 50 MB')]).toEqual([422, true]);
  const broken = await send(new File([smallFilm().subarray(0, -9)], 'rusak.mp4'));
  expect([broken.status, broken.html.includes('lokasi perekaman')]).toEqual([422, true]);
  const answers: string[] = [];
  for (let turn = 0; turn < 13; turn++) answers.push((await send(new File([new Uint8Array(await photo())], 'foto.jpg'), '203.0.113.9')).html);
  expect([answers[11]!.includes('bukan video'), answers[12]!.includes('Terlalu banyak video')]).toEqual([true, true]);
});

it('asks for no film where the office has no screen, and keeps none that is sent all the same', async () => {
  await pages.database.db.updateTable('channels').set({ active: false }).where('office_id', '=', office.officeId).where('mode', '=', 'screen').execute();
  expect((await agency.fill('/s/dpmk/permohonan', { langkah: '1', agency: 'Dinas', contact: 'Ibu Ani, 0274-123456', subject: 'Film' }, /permohonan/)).html).not.toContain('name="film"');
  expect((await agency.fill('/s/dpmk/permohonan', { ...form, subject: 'Tanpa layar', film: new File([FILM], 'imunisasi.mp4') }, /permohonan/)).status).toBe(303);
  const { state } = await pages.database.db.selectFrom('cases').select('state').where('title', '=', 'Tanpa layar').executeTakeFirstOrThrow();
  expect([state.post?.media, state.post?.variants]).toEqual([[], []]);
  await pages.database.db.updateTable('channels').set({ active: true }).where('office_id', '=', office.officeId).execute();
});

it('sends a request twice only once', async () => {
  const count = async () => (await pages.database.db.selectFrom('cases').select('id').execute()).length;
  const typed = { ...form, kunci: crypto.randomUUID(), subject: 'Dua ketukan' };
  const before = await count();
  const [first, second] = [await agency.post('/s/dpmk/permohonan', typed), await agency.post('/s/dpmk/permohonan', typed)];
  expect([first.status, second.to]).toEqual([303, first.to]);
  expect(await count()).toBe(before + 1);
});

it('keeps nothing of a program that fills in what nobody sees', async () => {
  const before = (await pages.database.db.selectFrom('cases').select('id').execute()).length;
  const files = { files: new File(['%PDF-1.4 iklan'], 'iklan.pdf') };
  expect((await agency.fill('/s/dpmk/permohonan', { ...form, situsweb: 'http://iklan', ...files }, /permohonan/)).status).toBe(303);
  expect(await listed('iklan.pdf')).toEqual([]);
  expect((await pages.database.db.selectFrom('cases').select('id').execute()).length).toBe(before);
});

it('lists no file that it refused, by its kind or by its size', async () => {
  const typed = { ...form, langkah: '2', film: new File(['%PDF-1.4 bukan film'], 'bukan-film.pdf'), files: new File([Buffer.concat([Buffer.from('%PDF-1.4 '), Buffer.alloc(10_000_100)])], 'terlalu-besar.pdf') };
  expect((await agency.post('/s/dpmk/permohonan', typed)).status).toBe(422);
  expect([await listed('bukan-film.pdf'), await listed('terlalu-besar.pdf')]).toEqual([[], []]);
});

describe('a file sent by a program without a request', () => {
  const send = (name: string, body: string | Uint8Array, office = 'dpmk') => pages.send({}, 'POST', `/public/${office}/files?name=${name}`, { body: typeof body === 'string' ? Buffer.from(body) : new Uint8Array(body), headers: { 'content-type': 'application/octet-stream' } });
  const ask = (subject: string, file: string) => pages.send({}, 'POST', '/public/dpmk/requests', {
    body: { agency: 'Dinas', contact: 'Ibu Ani, 0274-123456', subject, files: [{ file, name: 'surat.pdf' }] }, headers: { 'idempotency-key': crypto.randomUUID() },
  });
  const found = async (words: string) => (await pages.send(await pages.signIn('kepala@dpmk.example'), 'GET', `/offices/dpmk/search?q=${words}&kind=file`)).json.items.length;
  const sweep = (days: number) => {
    const { context, files } = pages.world;
    return sweepLooseFiles({ ...context, now: () => new Date(Date.now() + days * 86_400_000).toISOString() }, files.discard);
  };
  const age = (hash: string) => utimesSync(join(pages.world.config.dataFolder, 'files', hash.slice(0, 2), hash.slice(2)), 1, 1);

  it('has the limits of the form', async () => {
    const large = await send('besar.pdf', Buffer.concat([Buffer.from('%PDF-1.4 '), Buffer.alloc(10_000_100)]));
    expect([large.status, large.json.issues[0].sentence]).toEqual([422, expect.stringContaining('paling besar 10 MB')]);
    expect((await send('panjang.mp4', Buffer.concat([FILM, box('free', Buffer.alloc(50_000_000))]))).json.issues[0].sentence).toContain('paling besar 50 MB');
    expect((await send('besar.mp4', Buffer.concat([FILM, box('free', Buffer.alloc(11_000_000))]))).status).toBe(201);
  });

  it('is in nobody\'s search until a request names it', async () => {
    const { hash } = (await send('titipan.pdf', '%PDF-1.4 titipan')).json;
    expect(await found('titipan')).toBe(0);
    expect((await ask('Titipan', hash)).status).toBe(201);
    expect(await found('titipan')).toBe(1);
  });

  it('is gone after a day, with its bytes; what a request names stays', async () => {
    const [left, named] = [(await send('tinggal.pdf', '%PDF-1.4 tinggal')).json.hash as string, (await send('dipakai.pdf', '%PDF-1.4 dipakai')).json.hash as string];
    await ask('Dipakai', named);
    for (const hash of [left, named]) age(hash);
    await sweep(0);
    expect(await listed('tinggal.pdf')).toHaveLength(1);
    expect(await sweep(2)).toBeGreaterThan(0);
    expect([await listed('tinggal.pdf'), await pages.world.files.size(left)]).toEqual([[], null]);
    expect([(await listed('dipakai.pdf')).length, await pages.world.files.size(named)]).toEqual([1, 16]);
    expect((await ask('Terlambat', left)).status).toBe(422);
  });

  it('keeps its bytes where an office has brought the same', async () => {
    const bytes = '%PDF-1.4 sama';
    const { hash } = (await send('sama.pdf', bytes)).json;
    await pages.send(await pages.signIn('ketua@bunder.example'), 'POST', '/offices/bunder/files?name=sama.pdf', { body: Buffer.from(bytes) });
    age(hash);
    await sweep(2);
    expect([await listed('sama.pdf'), await pages.world.files.size(hash)]).toEqual([[{ slug: 'bunder' }], bytes.length]);
  });

  it('belongs to the office once somebody there has brought the same', async () => {
    const bytes = '%PDF-1.4 milik kantor';
    await send('milik.pdf', bytes);
    await pages.send(await pages.signIn('kepala@dpmk.example'), 'POST', '/offices/dpmk/files?name=milik.pdf', { body: Buffer.from(bytes) });
    await sweep(2);
    expect(await listed('milik.pdf')).toEqual([{ slug: 'dpmk' }]);
  });

  it('is refused where too many of them wait already', async () => {
    await pages.database.db.insertInto('files').values({ office_id: office.officeId, hash: 'e'.repeat(64), name: 'timbunan.mp4', mime: 'video/mp4', size: 1_000_000_001, width: null, height: null, taken_at: null, location: null as never, uploaded_at: new Date().toISOString(), uploaded_by: '', shown_as: null, loose: true }).execute();
    expect((await send('satu-lagi.pdf', '%PDF-1.4 lagi')).json.code).toBe('request.files-too-many');
    await sweep(2);
    expect((await send('satu-lagi.pdf', '%PDF-1.4 lagi')).status).toBe(201);
  });
});

it('says so where an office takes no requests, and knows no receipt that it did not give', async () => {
  expect(await agency.get('/s/bunder/permohonan')).toMatchObject({ status: 404, html: expect.stringContaining('belum menerima permohonan') });
  expect((await agency.get('/s/tiada/permohonan')).status).toBe(404);
  expect(await agency.get('/permohonan/ZZZZZ-ZZZZZ')).toMatchObject({ status: 404, html: expect.stringContaining('tidak ditemukan') });
});

it('refuses a file that is too large with its sentence, and a stream of requests with a pause', async () => {
  const page = await agency.post('/s/dpmk/permohonan', { ...form, files: new File([Buffer.concat([Buffer.from('%PDF-1.4 '), Buffer.alloc(10_000_100)])], 'besar.pdf') });
  expect(page.status).toBe(422);
  expect(page.html).toContain('besar.pdf:');
  expect(page.html).toContain('Penayangan imunisasi');
  const same = { 'x-kentongan-client': '203.0.113.7' };
  const answers: number[] = [];
  for (let turn = 0; turn < 12; turn++) answers.push((await agency.post('/s/dpmk/permohonan', { agency: '' }, same)).status);
  expect(answers.at(-1)).toBe(429);
});

it('says what a step still needs in the words of its own button', async () => {
  const page = await agency.post('/s/dpmk/permohonan', { langkah: '1', agency: 'Dinas Kesehatan' });
  expect(page.status).toBe(422);
  for (const words of ['Belum dapat dilanjutkan', 'tekan Lanjut']) expect(page.html).toContain(words);
  for (const words of ['Belum dapat disimpan', 'kirim kembali']) expect(page.html).not.toContain(words);
  const last = await agency.post('/s/dpmk/permohonan', { langkah: '3', agency: 'Dinas Kesehatan', contact: 'Ibu Ani, 0274-123456', subject: 'Imunisasi', letterNumber: '1/2026', text: 'Isi' });
  expect([last.status, last.html.includes('tekan Kirim permohonan')]).toEqual([422, true]);
});

it('has ticked the only channel there is, and none where there is a choice', async () => {
  const third = async () => (await agency.post('/s/dpmk/permohonan', { langkah: '2', agency: 'Dinas Kesehatan', contact: 'Ibu Ani, 0274-123456', subject: 'Imunisasi', letterNumber: '1/2026', text: 'Isi' })).html;
  const ticked = (html: string) => html.match(/<input(?=[^>]*name="channels")(?=[^>]*checked)[^>]*>/g)?.length ?? 0;
  expect(ticked(await third())).toBe(0);
  const others = pages.database.db.updateTable('channels').where('office_id', '=', office.officeId).where('key', '<>', 'instagram');
  await others.set({ active: false }).execute();
  try {
    expect(ticked(await third())).toBe(1);
  } finally {
    await others.set({ active: true }).execute();
  }
});
