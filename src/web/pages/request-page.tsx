/** An outside agency asks for a showing, without an account, and gets a receipt to follow it by. */
import { openCase } from '../../actions/open-case.ts';
import type { Identity } from '../../actions/context.ts';
import { error } from '../../core/issue.ts';
import { CLIENT_HEADER } from '../../doors/client-address.ts';
import type { Equipment } from '../../doors/equipment.ts';
import { rateLimit } from '../../doors/rate-limit.ts';
import { findPublicOffice } from '../../queries/identity.ts';
import { findRequestSop } from '../../queries/find-request-sop.ts';
import { listChannels, officeSettings } from '../../queries/settings.ts';
import { wordIssue } from '../../texts/word-issue.ts';
import { Button, ButtonLink } from '../components/button.tsx';
import { EmptyState } from '../components/empty-state.tsx';
import { Form } from '../components/form.tsx';
import { Layout } from '../components/layout.tsx';
import { Problems } from '../components/notice.tsx';
import { freshForm, type FormState } from '../form-state.ts';
import { readRequest, RequestFields } from '../forms/request.tsx';
import { CONTENT_PICTURES } from '../forms/simple-content.tsx';
import { keepInOffice, readForm } from '../read-form.ts';
import { seeOther, sendPage, statusOf } from '../respond.tsx';
import type { Page, WebContext } from '../web-env.ts';
import { missing, tooMany } from './error-pages.tsx';
import { formKey } from './move-page.tsx';

const FILE_LIMIT = 10_000_000;
const BODY_LIMIT = 55_000_000;
/** A field no person sees; programs that fill in everything fill it in. */
const HONEY = 'situsweb';

export const requestPage: Page = (equipment) => async (c) => {
  const desk = await findDesk(equipment, c.req.param('slug') ?? '');
  return desk === undefined ? missing(c) : show(c, desk, freshForm(), 200);
};

export const sendRequest: Page = (equipment) => {
  const perHour = rateLimit(10, 3600);
  return async (c) => {
    if (perHour.hit(c.req.header(CLIENT_HEADER) ?? 'unknown') > 0) return tooMany(c);
    const desk = await findDesk(equipment, c.req.param('slug') ?? '');
    if (desk === undefined) return missing(c);
    if (desk.sop === undefined) return show(c, desk, freshForm(), 404);
    const stranger: Identity = { kind: 'outside', officeId: desk.id, name: '' };
    const { fields, issues } = await readForm(c.req.raw, keepInOffice(equipment, stranger, { pictures: CONTENT_PICTURES, most: FILE_LIMIT }), BODY_LIMIT);
    // A program gets a page that looks like success, and nothing is kept of what it wrote.
    if (fields.text(HONEY) !== '') return seeOther(c, '/permohonan');
    if (issues.length > 0) return show(c, desk, freshForm(fields, issues), 422);
    const identity: Identity = { ...stranger, name: fields.text('agency').trim().slice(0, 200) };
    const outcome = await openCase(equipment.context, identity, {
      sopId: desk.sop, key: formKey(fields), payload: { title: fields.text('subject') }, first: { type: 'request', payload: readRequest(fields, desk.zone) },
    });
    if (outcome.ok) return seeOther(c, `/permohonan/${outcome.receipt ?? ''}?baru`);
    // The subject is also the case's title; it is wrong once, not twice.
    return show(c, desk, freshForm(fields, outcome.issues.map((issue) => (issue.place === 'title' ? { ...issue, place: 'subject' } : issue))), statusOf(outcome.kind));
  };
};

type Desk = NonNullable<Awaited<ReturnType<typeof findDesk>>>;

async function findDesk(equipment: Equipment, slug: string) {
  const { context } = equipment;
  const office = await findPublicOffice(context.db, slug);
  const settings = office && (await officeSettings(context.db, office.id));
  if (!office || !settings) return undefined;
  const [sop, channels] = await Promise.all([findRequestSop(context.db, office.id), listChannels(context.db, office.id)]);
  return { id: office.id, slug, name: office.name, zone: settings.calendar.zone, sop, channels: channels.filter((one) => one.active) };
}

function show(c: WebContext, desk: Desk, form: FormState, status: number): Promise<Response> {
  return sendPage(c, (
    <Layout title={`Permohonan penayangan, ${desk.name}`}>
      <h1>Permohonan penayangan informasi</h1>
      <p class="lede">{desk.name}</p>
      {desk.sop === undefined ? (
        <EmptyState title={wordIssue(error('request.none-accepted'))}><div class="actions"><ButtonLink href="/">Halaman depan</ButtonLink></div></EmptyState>
      ) : (
        <>
          <p>Isi formulir ini atas nama instansi Anda. Sesudah dikirim, Anda menerima nomor tanda terima untuk mengikuti permohonan ini.</p>
          <Form action={`/s/${desk.slug}/permohonan`} form={form} label="Permohonan penayangan">
            <Problems issues={form.issues} />
            <RequestFields form={form} channels={desk.channels} zone={desk.zone} sizeHint="PDF atau gambar, paling besar 10 MB." />
            <div class="honey" aria-hidden="true"><label>Kosongkan isian ini <input name={HONEY} tabindex={-1} autocomplete="off" /></label></div>
            <div class="actions"><Button>Kirim permohonan</Button></div>
          </Form>
        </>
      )}
    </Layout>
  ), { status: desk.sop === undefined ? 404 : status });
}
