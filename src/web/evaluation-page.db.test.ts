/** What an evaluation's page shows of its figures, and what its case is called on a desk. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { journey, type Journey } from '../../test/journey.ts';
import { openPages, type Pages } from '../../test/pages.ts';

let pages: Pages;
let walk: Journey;
let sopId = '';
let at = '2026-10-05T02:00:00.000Z';
const period = () => `/o/dinas/evaluasi/${sopId}/2026-10`;

beforeAll(async () => {
  pages = await openPages((equipment) => ({ ...equipment, context: { ...equipment.context, now: () => at } }));
  walk = await journey(pages, 'dinas', 'sops/000-dp3appkb-website-medsos.yaml');
  sopId = walk.office.sopId;
  const path = await walk.open('pengelola', { title: 'Posyandu' });
  at = '2026-10-05T06:00:00.000Z';
  await walk.step('pengelola', path, 'naskah', { title: 'Posyandu', text: 'Posyandu dibuka Rabu.', lalu: 'submit' });
  at = '2026-11-03T02:00:00.000Z';
});
afterAll(() => pages.close());

it('says what took longer than its norm inside the chart it belongs to', async () => {
  const { html } = await (await walk.who('ketuaTim')).get(period());
  expect(html).toMatch(/<figure class="figure"><figcaption>Waktu per langkah dibandingkan dengan norma<\/figcaption>(?:(?!<\/figure>).)*melampaui norma(?:(?!<\/figure>).)*<\/figure>/s);
});

it('calls the case by its period and its SOP, so that two evaluations of a month are told apart', async () => {
  const leader = await walk.who('ketuaTim');
  expect((await leader.fill(period(), {}, /2026-10$/)).status).toBe(303);
  expect((await leader.get('/o/dinas/meja')).html).toMatch(/Evaluasi Oktober 2026: SOP Pengelolaan We/);
});
