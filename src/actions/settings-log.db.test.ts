/** Whoever changes a setting leaves a line: every action that asks for an administrator, and tokens. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { freshDatabase, type FreshDatabase } from '../../test/database.ts';
import { defaultCalendar } from '../../test/default-calendar.ts';
import { good, testContext, testOffice, type TestContext, type TestOffice } from '../../test/office.ts';
import type { OfficeCalendar } from '../core/calendar/office-calendar.ts';
import { readSopFile } from '../documents/read-sop-file.ts';
import { listSettingsLog } from '../queries/settings-log.ts';
import { addMember } from './add-member.ts';
import { addPeople } from './add-people.ts';
import { addPosition } from './add-position.ts';
import { addScreen, renewScreenToken } from './add-screen.ts';
import { adoptSop, retireSop } from './adopt-sop.ts';
import { createToken, revokeToken } from './create-token.ts';
import { grantMandate, revokeMandate } from './grant-mandate.ts';
import { endHolding, holdPosition } from './hold-position.ts';
import { putChannel } from './put-channel.ts';
import { putClassifications } from './put-classifications.ts';
import { putMailServer } from './put-mail-server.ts';
import { putSheet } from './put-sheet.ts';
import { removeMember } from './remove-member.ts';
import { resetPassword } from './reset-password.ts';
import { updateOffice } from './update-office.ts';

/** An administrator's acts that change no setting: sending a letter again, writing one to try the server. */
const NO_SETTING = ['resend-letter.ts', 'write-trial-letter.ts'];
const SECRET = 'sandi-yang-sangat-rahasia';
let database: FreshDatabase;
let context: TestContext;
let office: TestOffice;

beforeAll(async () => {
  database = await freshDatabase();
  context = testContext(database);
  office = await testOffice(context, 'bunder', 'sops/001-bunder-medsos.yaml');
});
afterAll(() => database.drop());

const lines = async () => (await listSettingsLog(database.db, office.officeId, { limit: 200 })).items;

/** The lines that an act left, oldest first. */
async function traced(act: () => Promise<unknown>) {
  const last = (await lines())[0]?.id ?? 0;
  await act();
  return (await lines()).filter((one) => one.id > last).toReversed();
}

describe('the source', () => {
  it('has no action that asks for an administrator and leaves no trace', () => {
    const silent = readdirSync(import.meta.dirname).filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts') && name !== 'require-admin.ts').filter((name) => {
      const text = readFileSync(join(import.meta.dirname, name), 'utf8');
      const asks = text.match(/await requireAdmin\(/g)?.length ?? 0;
      const traces = text.match(/(traceSetting|makePosition|takePosition)\(context/g)?.length ?? 0;
      return asks > traces;
    }).filter((name) => !NO_SETTING.includes(name));
    expect(silent).toEqual([]);
  });
});

describe('a line in the trace', () => {
  it('is left by every change of people, posts and mandates, in the words of the office', async () => {
    const { admin } = office;
    const member = { personId: 'baru', name: 'Rina Kusuma', role: 'staff' } as const;
    expect(await traced(async () => good(await addMember(context, admin, member)))).toMatchObject([{ person: 'Admin Kantor', area: 'people', what: 'member.added', subject: 'Rina Kusuma', after: { role: 'staff' } }]);
    expect(await traced(async () => good(await addMember(context, admin, { ...member, role: 'admin' })))).toMatchObject([{ what: 'member.changed', before: { role: 'staff' }, after: { role: 'admin' } }]);
    const listed = [{ personId: 'lain', name: 'Galih', post: 'Juru Foto' }];
    expect((await traced(async () => good(await addPeople(context, admin, listed)))).map((one) => one.what)).toEqual(['member.added', 'post.added', 'holding.began']);
    expect(await traced(async () => good(await addPeople(context, admin, listed)))).toEqual([]);
    let positionId = '';
    expect(await traced(async () => ({ positionId } = good(await addPosition(context, admin, { name: 'Arsiparis', holder: { personId: 'baru', from: '2026-03-01' } }))))).toMatchObject([{ what: 'post.added', subject: 'Arsiparis' }, { what: 'holding.began', after: { person: 'Rina Kusuma', from: '2026-03-01' } }]);
    let holdingId = '';
    expect(await traced(async () => ({ holdingId } = good(await holdPosition(context, admin, { positionId, personId: 'lain', from: '2026-03-02', to: null }))))).toMatchObject([{ what: 'holding.began', subject: 'Arsiparis', after: { person: 'Galih' } }]);
    expect(await traced(async () => good(await endHolding(context, admin, { holdingId, to: '2026-04-01' })))).toMatchObject([{ what: 'holding.ended', after: { person: 'Galih', to: '2026-04-01' } }]);
    let mandateId = '';
    const mandate = { positionId, personId: 'lain', kind: 'plh', decree: '800/7', from: '2026-03-01', to: '2026-03-09', scope: null } as const;
    expect(await traced(async () => ({ mandateId } = good(await grantMandate(context, admin, mandate))))).toMatchObject([{ area: 'mandates', subject: 'Galih', after: { position: 'Arsiparis', decree: '800/7' } }]);
    expect(await traced(async () => good(await revokeMandate(context, admin, mandateId)))).toMatchObject([{ what: 'mandate.revoked', before: { decree: '800/7' } }]);
    expect(await traced(async () => good(await resetPassword(context, admin, { personId: 'lain', password: SECRET }, async () => {})))).toMatchObject([{ what: 'password.set', subject: 'Galih', after: {} }]);
    expect(await traced(async () => good(await removeMember(context, admin, 'lain')))).toMatchObject([{ what: 'member.left', subject: 'Galih' }]);
  });

  it('is left by every change of office, calendar, outlets, screens, classification and SOPs', async () => {
    const { admin } = office;
    expect(await traced(async () => good(await updateOffice(context, admin, { settings: { phone: '0274-111' } })))).toMatchObject([{ what: 'office.changed', before: {}, after: { phone: '0274-111' } }]);
    const calendar = defaultCalendar() as OfficeCalendar;
    const closed = [...calendar.closed, { date: '2026-08-03', name: 'Hari jadi', kind: 'local' as const, source: 'SK 1' }];
    const [line] = await traced(async () => good(await updateOffice(context, admin, { calendar: { ...calendar, closed } })));
    expect(line).toMatchObject({ what: 'calendar.changed', before: {}, after: { closed: [{ name: 'Hari jadi' }] } });
    const channel = { key: 'radio', name: 'Radio', mode: 'hand', linkHosts: [], textLimit: null, ratio: null, address: '', active: true, textUnit: 'characters', hashtagLimit: null, mentionLimit: null } as const;
    expect((await traced(async () => good(await putChannel(context, admin, channel)))).map((one) => one.what)).toEqual(['channel.added']);
    expect(await traced(async () => good(await putChannel(context, admin, { ...channel, active: false })))).toMatchObject([{ what: 'channel.changed', before: { active: true }, after: { active: false } }]);
    good(await putChannel(context, admin, { ...channel, key: 'videotron', mode: 'screen' }));
    let screen = { screenId: '', token: '' };
    expect(await traced(async () => (screen = good(await addScreen(context, admin, { channel: 'videotron', name: 'Simpang', width: 640, height: 320 }))))).toMatchObject([{ what: 'screen.added', subject: 'Simpang' }]);
    expect(await traced(async () => good(await renewScreenToken(context, admin, screen.screenId)))).toMatchObject([{ what: 'screen.address-renewed', subject: 'Simpang' }]);
    const entry = { code: '400.1', subject: 'Umum', active: '1 tahun', inactive: '1 tahun', fate: 'Musnah' };
    expect(await traced(async () => good(await putClassifications(context, admin, [entry])))).toMatchObject([{ what: 'classifications.replaced', before: { count: 1 }, after: { count: 1, lines: ['400.1 Umum: 1 tahun, 1 tahun, Musnah'] } }]);
    const source = readFileSync(join(import.meta.dirname, '..', '..', 'sops', '000-dp3appkb-website-medsos.yaml'), 'utf8');
    const read = readSopFile(Buffer.from(source));
    if (!read.ok) throw new Error('seed');
    let sopId = '';
    const adopted = await traced(async () => ({ sopId } = good(await adoptSop(context, admin, { source, definition: read.definition, bindings: {}, newPosts: Object.keys(read.definition.performers) }))));
    expect(adopted.map((one) => one.what)).toEqual(['post.added', 'post.added', 'post.added', 'sop.adopted']);
    expect(adopted.at(-1)).toMatchObject({ after: { version: 1, bindings: { 'Kepala Dinas': ['Kepala Dinas'] } } });
    expect(await traced(async () => good(await retireSop(context, admin, sopId)))).toMatchObject([{ what: 'sop.retired', before: { version: 1 } }]);
    const mail = { host: 'surel.example', port: 587, user: 'kantor', password: SECRET, senderName: 'Kantor', senderAddress: 'kantor@surel.example' };
    expect(await traced(async () => good(await putMailServer(context, admin, mail, () => 'terkunci')))).toMatchObject([{ area: 'mail', what: 'mail.changed', subject: 'surel.example', after: { port: 587, newPassword: true } }]);
    expect(await traced(async () => good(await putMailServer(context, admin, { ...mail, host: '' }, () => '')))).toMatchObject([{ what: 'mail.removed' }]);
    const sheet = { kind: 'page', slug: 'tentang', title: 'Tentang', position: 1, shown: true, body: { text: 'Kami melayani.' } } as const;
    expect(await traced(async () => good(await putSheet(context, admin, sheet)))).toMatchObject([{ area: 'site', what: 'sheet.saved', subject: 'Tentang' }]);
    let made = { tokenId: '', token: '' };
    expect(await traced(async () => (made = good(await createToken(context, admin, { name: 'Skrip', scopes: ['read'], expiresAt: null }))))).toMatchObject([{ area: 'tokens', subject: 'Skrip', after: { scopes: ['read'] } }]);
    expect(await traced(async () => good(await revokeToken(context, admin, made.tokenId)))).toMatchObject([{ what: 'token.revoked' }]);
    const everything = JSON.stringify(await database.db.selectFrom('settings_log').selectAll().execute());
    for (const secret of [SECRET, 'terkunci', screen.token, made.token]) expect(everything).not.toContain(secret);
  });

  it('is not left by a change that was refused', async () => {
    expect(await traced(() => addPosition(context, office.admin, { name: 'Arsiparis' }))).toEqual([]);
    expect(await traced(() => addMember(context, office.as('ketua'), { personId: 'x', name: 'X', role: 'admin' }))).toEqual([]);
  });

  it('is neither changed nor taken away', async () => {
    for (const statement of [`update settings_log set subject = 'x'`, 'delete from settings_log', 'truncate settings_log']) await expect(database.pool.query(statement)).rejects.toThrow('append-only');
  });
});
