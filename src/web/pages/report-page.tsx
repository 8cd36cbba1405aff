/** `/evaluasi/laporan`: the same figures for any span of days, of one SOP or of the whole office, as a plain page to print. */
import { checkSpan } from '../../core/evaluation/span.ts';
import { recapDays } from '../../queries/period-recap.ts';
import { listChannels, officeSettings } from '../../queries/settings.ts';
import { listSops } from '../../queries/sop-list.ts';
import { evaluationWords } from '../../texts/evaluation-page-words.ts';
import { formatDate, localDate } from '../../texts/format-time.ts';
import { Button } from '../components/button.tsx';
import { Select, TextField } from '../components/field.tsx';
import { FiguresView } from '../components/figures-view.tsx';
import { Layout } from '../components/layout.tsx';
import { Letterhead } from '../components/letterhead.tsx';
import { Problems } from '../components/notice.tsx';
import { dayOf } from '../days-asked.ts';
import { Fields } from '../fields.ts';
import { freshForm } from '../form-state.ts';
import { sendPage } from '../respond.tsx';
import { identityOf, officePath, visitorOf, type Page } from '../web-env.ts';
import { missing } from './error-pages.tsx';
import { badDay } from './settings/post-settings.tsx';

export const reportPage: Page = (equipment) => async (c) => {
  const words = evaluationWords.span;
  const { db, now } = { db: equipment.context.db, now: equipment.context.now() };
  const { officeId } = identityOf(c);
  const [office, sops, channels] = await Promise.all([officeSettings(db, officeId), listSops(db, officeId), listChannels(db, officeId)]);
  if (!office) return missing(c);
  const { zone } = office.calendar;
  const today = localDate(now, zone);
  const query = { dari: c.req.query('dari') ?? `${today.slice(0, 7)}-01`, sampai: c.req.query('sampai') ?? today, sop: c.req.query('sop') ?? '' };
  const wrong = ['dari', 'sampai'].flatMap((key) => (dayOf(query[key as 'dari']) !== null ? [] : [badDay(key)]));
  if (wrong.length === 0) wrong.push(...checkSpan(query.dari, query.sampai, 'sampai'));
  const figures = wrong.length > 0 ? null : await recapDays(db, officeId, query.sop || null, { from: query.dari, to: query.sampai });
  if (figures === undefined) return missing(c);
  const names = new Map(channels.map((one) => [one.key, one.name]));
  const form = freshForm(Fields.of(query), wrong);
  const sop = sops.find((one) => one.id === query.sop);
  return sendPage(c, (
    <Layout title={words.title} person={visitorOf(c).name} office={c.get('office')} section="evaluations" wide>
      <p class="trail no-print"><a href={officePath(c, '/evaluasi')}>{evaluationWords.allPeriods}</a></p>
      <div class="only-print"><Letterhead office={office} /></div>
      <h1>{words.heading}</h1>
      <p class="lede">{sop ? <span lang="id">{sop.title}</span> : words.everySop}{figures && words.days(formatDate(query.dari), formatDate(query.sampai))}</p>
      <form class="form across" method="get" action={officePath(c, '/evaluasi/laporan')}>
        <TextField form={form} search name="dari" label={words.from} type="date" />
        <TextField form={form} search name="sampai" label={words.to} type="date" />
        <Select form={form} search name="sop" label={words.sop} empty={words.every} options={sops.map((one) => ({ value: one.id, label: one.title }))} />
        <Button weight="plain">{words.show}</Button>
      </form>
      <Problems issues={form.issues} title={words.problems} />
      {figures && <FiguresView figures={figures} zone={zone} office={officePath(c)} channel={(key) => names.get(key) ?? key} />}
    </Layout>
  ), { status: wrong.length > 0 ? 422 : 200 });
};
