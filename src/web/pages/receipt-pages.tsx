/** Following a request by its receipt number: where it is, why it was refused, where it was shown. */
import { error } from '../../core/issue.ts';
import { CLIENT_HEADER } from '../../doors/client-address.ts';
import { rateLimit } from '../../doors/rate-limit.ts';
import { requestSent, type RequestSent } from '../../queries/request-sent.ts';
import { requestStatus, type RequestStatus } from '../../queries/request-status.ts';
import { statusWords } from '../../texts/choice-words.ts';
import { wordCivilDate } from '../../texts/civil-date.ts';
import { fieldWords } from '../../texts/field-words.ts';
import { formatInstant } from '../../texts/format-time.ts';
import { intakeWords } from '../../texts/intake-words.ts';
import { requestWords as words } from '../../texts/request-words.ts';
import { StatusBadge } from '../components/badge.tsx';
import { Button, ButtonLink } from '../components/button.tsx';
import { TextField } from '../components/field.tsx';
import { Layout } from '../components/layout.tsx';
import { Notice } from '../components/notice.tsx';
import { PlayedTimes, StageBadge, wordHours } from '../components/shown-stage.tsx';
import { Table } from '../components/table.tsx';
import { Timeline, type Moment } from '../components/timeline.tsx';
import { Fields } from '../fields.ts';
import { freshForm, type FormState } from '../form-state.ts';
import { seeOther, sendPage } from '../respond.tsx';
import type { Page, WebContext } from '../web-env.ts';
import { tooMany } from './error-pages.tsx';

export const lookUpPage: Page = () => (c) => {
  const asked = c.req.query('nomor')?.trim().toUpperCase() ?? '';
  if (/^[A-Z0-9]{5}-?[A-Z0-9]{5}$/.test(asked)) return seeOther(c, `/permohonan/${asked.length === 10 ? `${asked.slice(0, 5)}-${asked.slice(5)}` : asked}`);
  return ask(c, freshForm(Fields.of({ nomor: asked }), asked === '' ? [] : [error(BOOK_NUMBER.test(asked) ? 'request.number-not-receipt' : 'request.receipt-unknown', 'nomor')]), asked === '' ? 200 : 404);
};

/** As registers print their numbers, e.g. `0003/PRM/2026`. */
const BOOK_NUMBER = /^\d+[/.-].*\d{4}$/;

export const receiptPage: Page = (equipment) => {
  const perMinute = rateLimit(60, 60);
  return async (c) => {
    if (perMinute.hit(c.req.header(CLIENT_HEADER) ?? 'unknown') > 0) return tooMany(c);
    const receipt = c.req.param('receipt') ?? '';
    const status = await requestStatus(equipment.context.db, equipment.context.versions, receipt, equipment.context.now());
    if (!status) return ask(c, freshForm(Fields.of({ nomor: receipt }), [error('request.receipt-unknown', 'nomor')]), 404);
    const sent = await requestSent(equipment.context.db, equipment.context.versions, receipt);
    return sendPage(c, <Status status={status} sent={sent} fresh={c.req.query('baru') !== undefined} />);
  };
};

function ask(c: WebContext, form: FormState, status: number): Promise<Response> {
  return sendPage(c, (
    <Layout title={words.follow}>
      <div class="narrow">
        <h1>{words.follow}</h1>
        <form class="form panel" method="get" action="/permohonan">
          <TextField form={form} name="nomor" label={words.receipt} hint={words.receiptHint} required autocomplete="off" />
          <div class="actions"><Button>{words.followButton}</Button></div>
        </form>
      </div>
    </Layout>
  ), { status });
}

function Status({ status, sent, fresh }: { status: RequestStatus; sent: RequestSent | undefined; fresh: boolean }) {
  return (
    <Layout title={words.one(status.receipt)} site={{ slug: status.officeSlug, name: status.office, seal: sent?.seal, colour: sent?.colour }} scripts={['request-draft']}>
      <h1 dir="auto" lang="id">{status.subject}</h1>
      <p class="lede">{words.to(status.office)}</p>
      <section class="receipt-card" data-draft-done={fresh ? status.officeSlug : undefined}>
        {fresh && <p class="receipt-good">{words.taken}</p>}
        <p>{words.receipt}</p>
        <p class="once receipt">{status.receipt}</p>
        <p class="hint">{words.noteReceipt}</p>
        <button type="button" class="button plain small" data-print hidden>{words.print}</button>
      </section>
      <dl class="facts beside">
        <dt>{words.state}</dt><dd><StatusBadge status={status.status} /></dd>
        <dt>{words.applicant}</dt><dd dir="auto" lang="id">{status.agency}</dd>
        <dt>{words.takenAt}</dt><dd>{formatInstant(status.openedAt, status.zone)}</dd>
        {status.number !== '' && <><dt>{words.number}</dt><dd class="number">{status.number}</dd></>}
        {sent && sent.dueAt !== null && <><dt>{words.due}</dt><dd>{formatInstant(sent.dueAt, status.zone)}<p class="hint">{words.dueHint}</p></dd></>}
        {status.endedAt !== null && <><dt>{statusWords[status.status]}</dt><dd>{formatInstant(status.endedAt, status.zone)}</dd></>}
      </dl>
      {status.reason !== '' && <Notice tone={status.status === 'refused' ? 'bad' : 'plain'} title={status.status === 'refused' ? words.whyRefused : words.remark}><p dir="auto" lang="id">{status.reason}</p></Notice>}
      {status.status === 'refused' && <p>{words.askAgain} <a href={`/s/${status.officeSlug}/permohonan`}>{words.newRequest}</a>.</p>}
      {status.publications.length > 0 && <Proof status={status} names={sent?.names ?? new Map()} />}
      <h2>{words.way}</h2>
      <Next status={status} />
      <Timeline label={words.way} moments={momentsOf(status, sent?.outside ?? [])} />
      {sent && <Sent sent={sent} status={status} />}
      <div class="actions"><ButtonLink href="/permohonan">{words.followOther}</ButtonLink><ButtonLink href={`/s/${status.officeSlug}/`}>{words.backToSite(status.office)}</ButtonLink></div>
    </Layout>
  );
}

/** The sender's own copy: no other has come to the agency. */
function Sent({ sent, status: { zone, subject } }: { sent: RequestSent; status: RequestStatus }) {
  const times = (one: RequestSent['channels'][number]) => [one.from === undefined ? '' : words.from(formatInstant(one.from, zone)), one.until === undefined ? '' : words.until(formatInstant(one.until, zone))].filter((time) => time !== '').join(' ');
  const rows: readonly (readonly [string, string])[] = [
    [fieldWords.subject, subject], [words.letter, [sent.letterNumber, wordCivilDate(sent.letterDate)].filter((one) => one !== '').join(', ')], [words.files, sent.files.join(', ')],
    [intakeWords.contentTitle, sent.title], [words.pictures, sent.pictures === 0 ? '' : String(sent.pictures)], [words.film, sent.films === 0 ? '' : String(sent.films)],
    [words.wished, sent.channels.map((one) => [one.name, times(one)].filter((part) => part !== '').join(' ')).join('; ')], [intakeWords.more, sent.purpose],
  ];
  return (
    <section>
      <h2>{words.sent}</h2>
      <dl class="facts beside">{rows.filter(([, value]) => value !== '').map(([label, value]) => <><dt>{label}</dt><dd dir="auto" lang="id">{value}</dd></>)}</dl>
    </section>
  );
}

function Proof({ status, names }: { status: RequestStatus; names: ReadonlyMap<string, string> }) {
  return (
    <section>
      <h2>{words.proof}</h2>
      <Table caption={words.proof} stacks heads={words.proofHeads} rows={status.publications.map((one) => [
        names.get(one.channel) ?? one.channel, <><StageBadge stage={one.stage} played={one.screen} />{one.reason !== '' && <p class="small-text" dir="auto">{one.reason}</p>}</>,
        /^https?:/.test(one.link) ? <a class="show-address" href={one.link} rel="noopener noreferrer">{one.link}</a> : one.link, wordHours(one, status.zone), <PlayedTimes stage={one.stage} played={one.screen} zone={status.zone} />,
      ])} />
    </section>
  );
}

/** One sentence on what is going on, and what will. */
function Next({ status }: { status: RequestStatus }) {
  const now = status.way.find((step) => step.leftAt === null);
  if (status.status !== 'open' || !now) return <></>;
  const [hour] = status.publications.flatMap((one) => (one.stage === 'scheduled' ? (one.from ?? []) : [])).toSorted();
  const waits = status.publications.every((one) => one.stage !== 'publishing' && one.stage !== 'failed' && one.stage !== 'unknown');
  if (hour !== undefined && waits) return <p>{words.waits(formatInstant(hour, status.zone))}</p>;
  const [next] = status.ahead;
  return <p>{words.now(now.performer, next?.performer ?? null)}</p>;
}

/** @param outside what the SOP calls the agency that asks */
function momentsOf(status: RequestStatus, outside: readonly string[]): readonly Moment[] {
  const nameOf = (performer: string) => (outside.includes(performer) ? status.agency : performer);
  const walked = status.way.map((step, index): Moment => ({
    state: step.leftAt === null ? 'current' : 'done', mark: String(index + 1), title: step.activity,
    note: `${nameOf(step.performer)} · ${step.leftAt === null ? words.since(formatInstant(step.enteredAt, status.zone)) : words.doneAt(formatInstant(step.leftAt, status.zone))}`,
  }));
  return [...walked, ...status.ahead.map((step, index): Moment => ({ state: 'ahead', mark: String(walked.length + index + 1), title: step.activity, note: nameOf(step.performer) }))];
}
