/** Kabar: what the office told this person, unread first, each a sentence with one tap to the case. */
import { readNotices } from '../../actions/read-notices.ts';
import { findNotice, listNotices, type NoticeRow } from '../../queries/notices.ts';
import { officeSettings } from '../../queries/settings.ts';
import { formatInstant } from '../../texts/format-time.ts';
import { noticePageWords as words, toColleague } from '../../texts/notice-page-words.ts';
import { whatsappAddress, wordNotice } from '../../texts/notice-words.ts';
import { pageWords } from '../../texts/pages.ts';
import { Badge } from '../components/badge.tsx';
import { ButtonLink } from '../components/button.tsx';
import { EmptyState } from '../components/empty-state.tsx';
import { Form, Hidden } from '../components/form.tsx';
import { Layout } from '../components/layout.tsx';
import { Pager } from '../components/pager.tsx';
import { freshForm } from '../form-state.ts';
import { reachableAt } from '../reach.ts';
import { keepAsText, readForm } from '../read-form.ts';
import { seeOther, sendPage } from '../respond.tsx';
import { identityOf, officePath, visitorOf, type Page } from '../web-env.ts';
import { missing } from './error-pages.tsx';

export const noticesPage: Page = (equipment) => async (c) => {
  const { officeId, personId } = identityOf(c);
  const cursor = c.req.query('lanjut');
  const [page, office] = await Promise.all([listNotices(equipment.context.db, officeId, personId, { cursor }), officeSettings(equipment.context.db, officeId)]);
  const path = officePath(c, '/kabar');
  const zone = office?.calendar.zone ?? 'Asia/Jakarta';
  return sendPage(c, (
    <Layout title={pageWords.notices} person={visitorOf(c).name} office={c.get('office')} section="notices" scripts={['putusan']}>
      <div class="title-row">
        <h1>{pageWords.notices}</h1>
        <div class="actions">
          {page.items.some((one) => one.readAt === null) && <Form action={path} form={freshForm()} label={words.readAll}><Hidden name="act" value="all" /><button class="button plain">{words.readAll}</button></Form>}
          <ButtonLink href={officePath(c, '/akun/kabar')} weight="quiet">{words.preferences}</ButtonLink>
        </div>
      </div>
      {page.items.length === 0 && <EmptyState title={words.none}><p>{words.noneHint}</p></EmptyState>}
      {page.items.length > 0 && (
        <form method="post" action={path} aria-label={words.list}>
          <ul class="notices">{page.items.map((one) => <Told one={one} path={path} zone={zone} address={`${reachableAt(equipment, c)}${officePath(c)}`} office={c.get('office').name} />)}</ul>
        </form>
      )}
      <Pager path={path} query={{ lanjut: cursor }} next={page.next} />
    </Layout>
  ));
};

function Told({ one, path, zone, address, office }: { one: NoticeRow; path: string; zone: Parameters<typeof formatInstant>[1]; address: string; office: string }) {
  const sentence = wordNotice(one);
  const isNew = one.readAt === null;
  return (
    <li class={isNew ? 'told new' : 'told'}>
      <p class="told-words"><a href={`${path}/${one.id}`}>{isNew && <span class="unseen">{words.unread}</span>}{sentence}</a></p>
      <p class="told-about"><time datetime={one.at}>{formatInstant(one.at, zone)}</time>{one.urgent && <Badge tone="bad">{words.urgent}</Badge>}{one.done && <Badge tone="good">{words.done}</Badge>}</p>
      <div class="told-acts">
        {isNew && <button class="button quiet small" name="id" value={String(one.id)} aria-label={words.readOne(sentence)}>{words.read}</button>}
        {!one.done && <a class="button quiet small" href={whatsappAddress({ office, sentence: toColleague(one.title), link: `${address}/berkas/${one.caseId}` })} target="_blank" rel="noopener noreferrer">{words.whatsapp}<span class="unseen">: {one.title}</span></a>}
      </div>
    </li>
  );
}

export const sendNotices: Page = (equipment) => async (c) => {
  const { fields } = await readForm(c.req.raw, keepAsText());
  const id = noticeId(fields.text('id'));
  if (fields.text('act') === 'all') await readNotices(equipment.context, identityOf(c), 'all');
  else if (id !== null) await readNotices(equipment.context, identityOf(c), { id });
  return seeOther(c, officePath(c, '/kabar'));
};

/** The address that letters and pushes carry: it marks the notice as read and goes on to where the work is. */
export const openNotice: Page = (equipment) => async (c) => {
  const { officeId, personId } = identityOf(c);
  const id = noticeId(c.req.param('id') ?? '');
  const found = id === null ? undefined : await findNotice(equipment.context.db, officeId, personId, id);
  if (!found || id === null) return missing(c);
  // A device that fetches ahead what it was told has not read it.
  if (c.req.query('intip') === undefined) await readNotices(equipment.context, identityOf(c), { id });
  const asksForVerdict = found.topic === 'asked-again' || ((found.topic === 'task-waiting' || found.topic === 'late') && (found.does === 'verify' || found.does === 'approve'));
  return seeOther(c, officePath(c, `/berkas/${found.caseId}${asksForVerdict ? '/putusan' : ''}`));
};

function noticeId(text: string): number | null {
  return /^[1-9]\d{0,14}$/.test(text) ? Number(text) : null;
}
