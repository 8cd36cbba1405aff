import { describe, expect, test } from 'vitest';
import { wordIssue } from '../../texts/word-issue.ts';
import { check } from './check.ts';
import type { SopDefinition, StepDefinition } from './definition.ts';

const row = (id: string, does: StepDefinition['does'], more: Partial<StepDefinition> = {}): StepDefinition => ({
  id, does, by: 'admin', activity: 'Mengerjakan bagian ini', requirements: ['Bahan'], time: '10 menit', output: ['Hasil'], ...more,
});

function sop(steps: StepDefinition[], more: Partial<SopDefinition> = {}): SopDefinition {
  return {
    kentongan: 'sop/1', title: 'Contoh', agency: 'Dinas Contoh', number: '1', created: '2026-01-05', effective: '2026-01-12', enactedBy: 'Kepala Dinas',
    legalBasis: ['UU 14/2008'], qualifications: ['SLTA'], relatedSops: ['SOP Peliputan'], equipment: ['Komputer'], warnings: ['Terhambat'], recordKeeping: ['Buku agenda'],
    performers: { admin: 'Admin Medsos', ketua: 'Ketua Tim' }, steps, ...more,
  };
}

const good = [row('susun', 'draft'), row('setujui', 'approve', { by: 'ketua', tidak: 'susun' }), row('tayang', 'publish')];
const brief = (definition: SopDefinition): string[] => check(definition, []).map(({ code, place }) => `${code} ${place}`);
const withStep = (at: number, more: Partial<StepDefinition>): SopDefinition => sop(good.map((step, index) => (index === at ? { ...step, ...more } : step)));

describe('the check', () => {
  test('has nothing to say about a sound SOP', () => {
    expect(brief(sop(good))).toEqual([]);
  });

  test('finds a dash where a time, requirement or output should be', () => {
    expect(brief(withStep(0, { time: '-', requirements: ['-'], output: [] }))).toEqual([
      'sop.requirements-missing steps.susun.requirements', 'sop.output-missing steps.susun.output', 'sop.time-missing steps.susun.time',
    ]);
  });

  test('says which time it cannot read', () => {
    expect(brief(withStep(0, { time: 'kira-kira sore' }))).toEqual(['sop.time-unreadable steps.susun.time']);
  });

  test.each([['45 menit', ['sop.total-wrong total']], ['30 menit', []], ['setengah jam', []], ['tiga puluh', ['sop.total-unreadable total']]])('a total of %s for three times ten minutes', (total, expected) => {
    expect(brief(sop(good, { total }))).toEqual(expected);
  });

  const lasting = (...times: readonly string[]) => [...times.map((time, index) => row(`kerja${index}`, 'work', { time })), ...good.map((one) => ({ ...one, time: '20 menit' }))];
  test.each([
    ['10 hari', ['1 hari', '2 hari', '3 hari'], ['sop.total-wrong total']],
    ['6 hari 1 jam', ['1 hari', '2 hari', '3 hari'], []],
    ['6 hari kerja 60 menit', ['1-2 hari', '2 hari', '3 hari'], []],
    ['30 menit', ['2 hari'], ['sop.total-wrong total']],
    ['1 bulan', ['2 hari'], []],
    ['menyesuaikan', ['2 hari'], []],
    ['setiap bulan', [], ['sop.total-unreadable total']],
  ])('a total of %s for %j and an hour', (total, times, expected) => {
    expect(brief(sop(lasting(...times), { total }))).toEqual(expected);
  });

  test('gives no verdict on a total when a step hangs on the day of the event', () => {
    expect(brief(sop([row('lama', 'receive', { time: 'H-3' }), ...good], { total: '90 menit' }))).toEqual([]);
  });

  test('says what the steps add up to in the words of the sheet', () => {
    const wrong = check(sop(lasting('1 hari', '2 hari', '3 hari'), { total: '10 hari' }), []).find((one) => one.code === 'sop.total-wrong');
    expect(wrong && wordIssue(wrong)).toBe('Jumlah waktu tercetak "10 hari", sedangkan jumlah langkah 6 hari kerja 60 menit. Periksa kembali.');
  });

  test('reports a decision whose no goes nowhere', () => {
    expect(brief(withStep(1, { tidak: undefined }))).toEqual(['sop.no-way-back steps.setujui.tidak']);
  });

  test('reports the column that decides on its own draft', () => {
    expect(brief(withStep(1, { by: ['admin', 'ketua'] }))).toEqual(['sop.author-approves steps.setujui.by']);
  });

  test('reports the column that checks its own draft, also where another one approves', () => {
    expect(brief(sop([good[0]!, row('periksa', 'verify', { tidak: 'susun' }), ...good.slice(1)]))).toEqual(['sop.author-approves steps.periksa.by']);
  });

  test('reports a publication nobody approved, also when the approval may be skipped', () => {
    expect(brief(withStep(1, { does: 'work', tidak: undefined }))).toEqual(['sop.publish-unapproved steps.tayang']);
    expect(brief(withStep(1, { optional: true }))).toEqual(['sop.publish-unapproved steps.tayang']);
  });

  test('reports a no that leads on to the publication', () => {
    expect(brief(withStep(1, { tidak: 'tayang' }))).toContain('sop.publish-unapproved steps.tayang');
  });

  test('reports a step nobody reaches, and a publication among them', () => {
    expect(brief(withStep(1, { ya: 'end' }))).toEqual(['sop.step-unreachable steps.tayang', 'sop.publish-unreached steps.tayang']);
  });

  test('reports an SOP that publishes nothing', () => {
    expect(brief(sop(good.slice(0, 2)))).toEqual(['sop.publish-missing steps']);
  });

  test('finds a no after publication that leads back before it', () => {
    const review = row('tinjau', 'verify', { by: 'ketua', tidak: 'susun' });
    expect(brief(sop([...good, review]))).toEqual(['sop.return-after-publication steps.tinjau.tidak']);
    expect(brief(sop([...good, { ...review, tidak: 'tayang' }]))).toEqual(['sop.return-after-publication steps.tinjau.tidak']);
    expect(brief(sop([...good, row('lapor', 'report', { by: 'ketua' }), { ...review, tidak: 'lapor' }]))).toEqual([]);
  });

  test('tells a circle from the way into it', () => {
    const found = brief(sop([row('awal', 'receive'), row('satu', 'draft'), row('dua', 'work', { by: 'ketua', next: 'satu' })]));
    expect(found).toContain('sop.loop-without-exit steps.satu');
    expect(found).toContain('sop.dead-end steps.awal');
    expect(found.filter((finding) => finding.startsWith('sop.loop-without-exit'))).toHaveLength(1);
  });

  test('finds ways and names that lead nowhere, and then does not walk them', () => {
    expect(brief(withStep(1, { by: 'lurah', tidak: 'entah' }))).toEqual(expect.arrayContaining(['sop.performer-unknown steps.setujui.by', 'sop.way-unknown steps.setujui.tidak']));
    expect(brief(withStep(1, { by: 'constructor' }))).toContain('sop.performer-unknown steps.setujui.by');
    expect(brief(withStep(0, { id: 'end' }))).toContain('sop.id-wrong steps.end.id');
  });

  test('finds ways that their verb does not walk', () => {
    expect(brief(withStep(0, { tidak: 'tayang' }))).toContain('sop.decision-odd steps.susun.tidak');
    expect(brief(withStep(1, { tidak: 'setujui' }))).toContain('sop.way-to-itself steps.setujui.tidak');
    expect(brief(withStep(1, { ya: 'tayang', next: 'end' }))).toContain('sop.next-ignored steps.setujui.next');
  });

  test('finds a column without a row', () => {
    expect(brief(sop(good, { performers: { admin: 'Admin Medsos', ketua: 'Ketua Tim', kabid: 'Kepala Bidang' } }))).toEqual(['sop.column-unused performers.kabid']);
  });

  test('knows a post by its short name', () => {
    const definition = withStep(0, { output: ['Konsep berparaf Kabid dan Kasubag'] });
    expect(check({ ...definition, performers: { admin: 'Admin', ketua: 'Kepala Bidang Informasi' } }, []).map(({ data }) => data['name'])).toEqual(['Kasubag']);
  });

  test('does not take a law or an office for a person', () => {
    expect(brief(withStep(0, { activity: 'Menelaah Peraturan Kepala Desa di Kantor Camat' }))).toEqual([]);
  });

  test('finds a row that hands its work to its own column', () => {
    expect(brief(withStep(1, { activity: 'Menerima konsep dan meneruskan kepada Ketua Tim' }))).toEqual(['sop.text-against-column steps.setujui.by']);
    expect(brief(withStep(0, { activity: 'Menyusun konsep dan menyampaikan kepada Ketua Tim' }))).toEqual([]);
    expect(brief(withStep(0, { activity: 'Ketua Tim menyusun konsep' }))).toEqual(['sop.text-against-column steps.susun.by']);
  });

  test('says once of an SOP on trial that it is not enacted, and asks for nothing that enacting brings', () => {
    expect(brief(sop(good, { trial: true, number: undefined, enactedBy: undefined, created: undefined, effective: undefined }))).toEqual(['sop.not-enacted ']);
  });

  test('finds dates out of order and gaps in the header', () => {
    expect(brief(sop(good, { effective: '2025-12-31' }))).toEqual(['sop.date-order effective']);
    expect(brief(sop(good, { number: undefined, warnings: [] }))).toEqual(['sop.header-missing number', 'sop.header-missing warnings']);
  });

  test.each(['Kepala, Dra. SITI CONTOH, M.Si', 'Budi Contoh, S.Sos., M.M.', 'Ir. Contoh'])('finds a person in %s, and does not repeat the name', (enactedBy) => {
    const issues = check(sop(good, { enactedBy }), []);
    expect(issues.map(({ code }) => code)).toEqual(['sop.person-named']);
    expect(JSON.stringify(issues)).not.toContain('ontoh,');
  });

  test.each(['Kepala Dinas Sosial', 'Lurah selaku Atasan PPID', 'Plt. Kepala Dinas', 'Kepala', 'Bupati'])('takes the post %s for a post', (enactedBy) => {
    expect(brief(sop(good, { enactedBy }))).toEqual([]);
  });

  test.each(['NIP. 199001012015011001', 'NIP 19900101 201501 1 001', '19900101.201501.1.001'])('finds the NIP in %s wherever it stands', (text) => {
    expect(brief(sop(good, { footer: ['Bantul', text] }))).toEqual(['sop.nip-printed footer.2']);
  });

  test('does not take a letter number for a NIP', () => {
    expect(brief(sop(good, { number: 'B/000.7.2.10/02638/Sekre/2025' }))).toEqual([]);
  });
});
