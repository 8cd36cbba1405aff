/** `/pengaturan/catatan`: who changed which setting, when, from what to what. */
import { SETTING_AREAS } from '../../../core/settings/setting-change.ts';
import { listSettingsLog, type SettingsLogRow } from '../../../queries/settings-log.ts';
import { listMembers, officeSettings } from '../../../queries/settings.ts';
import { formatInstant } from '../../../texts/format-time.ts';
import { pageWords } from '../../../texts/pages.ts';
import { areaWords, wordSettingChange, wordSettingFields } from '../../../texts/setting-words.ts';
import { settingsFrameWords, settingsLogWords as words } from '../../../texts/settings-frame-words.ts';
import { Badge } from '../../components/badge.tsx';
import { Button } from '../../components/button.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { Select } from '../../components/field.tsx';
import { Pager } from '../../components/pager.tsx';
import { Fields } from '../../fields.ts';
import { freshForm } from '../../form-state.ts';
import { identityOf, type Page } from '../../web-env.ts';
import { adminsOnly, sendSettings, settingsPath } from './settings-layout.tsx';

export const settingsLogPage: Page = adminsOnly((equipment) => async (c) => {
  const { db } = equipment.context;
  const { officeId } = identityOf(c);
  const query = { bagian: c.req.query('bagian'), oleh: c.req.query('oleh'), lanjut: c.req.query('lanjut') };
  const area = SETTING_AREAS.find((one) => one === query.bagian);
  const [page, members, office] = await Promise.all([listSettingsLog(db, officeId, { area, personId: query.oleh || undefined, cursor: query.lanjut, limit: 30 }), listMembers(db, officeId), officeSettings(db, officeId)]);
  const zone = office?.calendar.zone ?? 'Asia/Jakarta';
  const form = freshForm(Fields.of(query));
  const path = settingsPath(c, 'catatan');
  return sendSettings(c, 'catatan', 200, (
    <>
      <p class="lede">{words.lede}</p>
      <form class="form across" method="get" action={path} role="search">
        <Select form={form} search name="bagian" label={words.area} empty={words.everyArea} options={SETTING_AREAS.map((value) => ({ value, label: areaWords[value] }))} />
        <Select form={form} search name="oleh" label={words.by} empty={words.anybody} options={members.map((one) => ({ value: one.personId, label: one.name }))} />
        <Button weight="plain">{pageWords.search}</Button>
      </form>
      {page.items.length === 0 ? <EmptyState title={words.none}><p>{words.noneHint}</p></EmptyState>
        : <ol class="trace">{page.items.map((row) => <li><Change row={row} when={formatInstant(row.at, zone)} /></li>)}</ol>}
      <Pager path={path} query={query} next={page.next} />
    </>
  ));
});

function Change({ row, when }: { row: SettingsLogRow; when: string }) {
  const fields = wordSettingFields(row.before, row.after);
  const area = (areaWords as Readonly<Record<string, string>>)[row.area] ?? row.area;
  return (
    <>
      <p class="change-title" dir="auto"><b>{wordSettingChange(row.what, row.subject)}</b> <Badge>{area}</Badge></p>
      <p class="small-text quiet-text">{words.doneBy(when, row.person === '' ? settingsFrameWords.program : row.person)}</p>
      {fields.length > 0 && (
        <dl class="facts beside">{fields.map((field) => (
          <><dt>{field.label}</dt><dd dir="auto">{field.before !== null && <><span class="unseen">{words.before}</span><del>{field.before}</del> </>}{field.after !== null ? <><span class="unseen">{words.after}</span><ins>{field.after}</ins></> : field.before !== null && <span class="quiet-text">{words.gone}</span>}</dd></>
        ))}</dl>
      )}
    </>
  );
}
