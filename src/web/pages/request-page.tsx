/** An outside agency asks for a showing, without an account, and gets a receipt to follow it by. */
import { OUTSIDE_FILM } from '../../actions/keep-file.ts';
import { openCase } from '../../actions/open-case.ts';
import type { Identity } from '../../actions/context.ts';
import { error } from '../../core/issue.ts';
import { checkContact } from '../../core/request-contact.ts';
import { CLIENT_HEADER } from '../../doors/client-address.ts';
import type { Equipment } from '../../doors/equipment.ts';
import { rateLimit } from '../../doors/rate-limit.ts';
import { findPublicOffice } from '../../queries/identity.ts';
import { findRequestSop } from '../../queries/find-request-sop.ts';
import { listChannels, officeSettings } from '../../queries/settings.ts';
import { pageWords } from '../../texts/pages.ts';
import { requestWords as words } from '../../texts/request-words.ts';
import { wordIssue } from '../../texts/word-issue.ts';
import { Button, ButtonLink } from '../components/button.tsx';
import { EmptyState } from '../components/empty-state.tsx';
import { Form } from '../components/form.tsx';
import { Layout } from '../components/layout.tsx';
import { Problems } from '../components/notice.tsx';
import type { Fields } from '../fields.ts';
import { freshForm, type FormState } from '../form-state.ts';
import { readRequest, REQUEST_LETTERS } from '../forms/request.tsx';
import { missingIn, sentFrom, STEPS, StepBody, StepList, stepOf, wishedStep, type StepNumber } from '../forms/request-steps.tsx';
import { CONTENT_FILMS, CONTENT_PICTURES, screensOf } from '../forms/simple-content.tsx';
import { keepInOffice, readForm } from '../read-form.ts';
import { seeOther, sendPage, statusOf } from '../respond.tsx';
import type { Page, WebContext } from '../web-env.ts';
import { missing, tooMany } from './error-pages.tsx';
import { formKey } from './move-page.tsx';

const BODY_LIMIT = 55_000_000;
/** A field no person sees; programs that fill in everything fill it in. */
const HONEY = 'situsweb';

export const requestPage: Page = (equipment) => async (c) => {
  const desk = await findDesk(equipment, c.req.param('slug') ?? '');
  return desk === undefined ? missing(c) : show(c, desk, 1, freshForm(), 200);
};

export const sendRequest: Page = (equipment) => {
  const perHour = rateLimit(10, 3600);
  const stepsPerHour = rateLimit(80, 3600);
  const filmsPerHour = rateLimit(12, 3600);
  return async (c) => {
    const client = c.req.header(CLIENT_HEADER) ?? 'unknown';
    if (stepsPerHour.hit(client) > 0) return tooMany(c);
    const desk = await findDesk(equipment, c.req.param('slug') ?? '');
    if (desk === undefined) return missing(c);
    if (desk.sop === undefined) return show(c, desk, 1, freshForm(), 404);
    const stranger: Identity = { kind: 'outside', officeId: desk.id, name: '' };
    const takesFilms = screensOf(desk.channels).length > 0;
    const keep = keepInOffice(equipment, stranger, { pictures: CONTENT_PICTURES, films: CONTENT_FILMS, letters: REQUEST_LETTERS });
    const { fields, issues } = await readForm(c.req.raw, async (part, before) => {
      // The field nobody sees stands above all others, so that not even a file of a program is kept.
      if (before.text(HONEY) !== '') return { issues: [] };
      return CONTENT_FILMS.includes(part.name) && filmsPerHour.hit(client) > 0 ? { issues: [error('request.films-too-often')] } : keep(part, before);
    }, takesFilms ? BODY_LIMIT + OUTSIDE_FILM : BODY_LIMIT);
    // A program gets a page that looks like success, and nothing is kept of what it wrote.
    if (fields.text(HONEY) !== '') return seeOther(c, '/permohonan');
    const from = sentFrom(fields);
    if (from !== undefined) {
      const wished = wishedStep(fields, from);
      // Going back asks nothing; going on asks for what the step must have.
      const asked = wished === 'send' ? STEPS.flatMap(({ step }) => missingIn(fields, step)) : missingIn(fields, from);
      const wrong = wished !== 'send' && wished < from ? [] : [...issues, ...asked];
      if (wrong.length > 0) return show(c, desk, wished === 'send' ? stepOf(wrong) : from, freshForm(fields, wrong), 422);
      if (wished !== 'send') return show(c, desk, wished, freshForm(fields), 200);
    }
    if (perHour.hit(client) > 0) return tooMany(c);
    const wrong = [...issues, ...checkContact(fields.text('contact'))];
    return wrong.length > 0 ? show(c, desk, stepOf(wrong), freshForm(fields, wrong), 422) : send(equipment, c, desk, fields, desk.sop);
  };
};

async function send(equipment: Equipment, c: WebContext, desk: Desk, fields: Fields, sopId: string): Promise<Response> {
  const identity: Identity = { kind: 'outside', officeId: desk.id, name: fields.text('agency').trim().slice(0, 200) };
  const outcome = await openCase(equipment.context, identity, {
    sopId, key: formKey(fields), payload: { title: fields.text('subject') }, first: { type: 'request', payload: readRequest(fields, desk.channels, desk.zone) },
  });
  if (outcome.ok) return seeOther(c, `/permohonan/${outcome.receipt ?? ''}?baru`);
  // The subject is also the case's title; it is wrong once, not twice.
  const issues = outcome.issues.map((issue) => (issue.place === 'title' ? { ...issue, place: 'subject' } : issue));
  return show(c, desk, stepOf(issues), freshForm(fields, issues), statusOf(outcome.kind));
}

type Desk = NonNullable<Awaited<ReturnType<typeof findDesk>>>;

async function findDesk(equipment: Equipment, slug: string) {
  const { context } = equipment;
  const office = await findPublicOffice(context.db, slug);
  const settings = office && (await officeSettings(context.db, office.id));
  if (!office || !settings) return undefined;
  const [sop, channels] = await Promise.all([findRequestSop(context.db, office.id), listChannels(context.db, office.id)]);
  const { seal, colour } = settings.settings;
  return { id: office.id, slug, name: office.name, seal, colour, zone: settings.calendar.zone, sop, channels: channels.filter((one) => one.active) };
}

function show(c: WebContext, desk: Desk, step: StepNumber, form: FormState, status: number): Promise<Response> {
  return sendPage(c, (
    <Layout title={words.heading} site={desk} scripts={desk.sop === undefined ? [] : ['request-draft']}>
      <h1>{words.heading}</h1>
      {desk.sop === undefined ? (
        <EmptyState title={wordIssue(error('request.none-accepted'))}><div class="actions"><ButtonLink href={`/s/${desk.slug}/`}>{pageWords.toSite}</ButtonLink></div></EmptyState>
      ) : (
        <>
          <StepList step={step} />
          {step === 1 && <p>{words.intro} <a href="/permohonan">{words.followSent}</a>.</p>}
          <DraftOffer slug={desk.slug} />
          <Form action={`/s/${desk.slug}/permohonan`} form={form} label={words.form}>
            <div class="honey" aria-hidden="true"><label>{words.leaveEmpty} <input name={HONEY} tabindex={-1} autocomplete="off" /></label></div>
            <Problems issues={form.issues} title={step < 3 ? words.notOn : words.notSent} kept={words.mend(step < 3 ? words.next : words.send)} />
            <StepBody form={form} step={step} channels={desk.channels} zone={desk.zone} />
            <div class="actions">
              <Button>{step < 3 ? words.next : words.send}</Button>
              {step > 1 && <Button weight="plain" name="ke" value={String(step - 1)} skipChecks>{words.before}</Button>}
            </div>
          </Form>
        </>
      )}
    </Layout>
  ), { status: desk.sop === undefined ? 404 : status, comesBack: true });
}

/** Shown by the module alone, where the device can keep a draft. */
function DraftOffer({ slug }: { slug: string }) {
  return (
    <div class="notice bare draft" data-draft={slug} role="status" hidden>
      <div>
        <p class="notice-title" data-draft-title></p>
        <p>{words.kept}</p>
        <div class="actions">
          <button type="button" class="button small" data-draft-restore hidden>{words.restore}</button>
          <button type="button" class="button plain small" data-draft-forget>{words.forget}</button>
        </div>
      </div>
    </div>
  );
}
