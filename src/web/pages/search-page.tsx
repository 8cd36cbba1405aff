/** Everything in the office by a word, a number or a name; filters narrow it down, hits are marked. */
import { search, SEARCH_KINDS, type Found, type SearchKind } from '../../queries/search.ts';
import { listChannels, listMembers, officeSettings } from '../../queries/settings.ts';
import { listSops } from '../../queries/sop-list.ts';
import { registerWords, roleWords, statusWords } from '../../texts/choice-words.ts';
import { formatDate, localDate } from '../../texts/format-time.ts';
import { pageWords } from '../../texts/pages.ts';
import { searchWords as words, wordSearchKind } from '../../texts/search-words.ts';
import type { Zone } from '../../core/calendar/office-calendar.ts';
import { isDay, shiftDay } from '../calendar-days.ts';
import { Button } from '../components/button.tsx';
import { EmptyState } from '../components/empty-state.tsx';
import { Select, TextField } from '../components/field.tsx';
import { Layout } from '../components/layout.tsx';
import { Notice } from '../components/notice.tsx';
import { Pager } from '../components/pager.tsx';
import { Fields } from '../fields.ts';
import { freshForm } from '../form-state.ts';
import { toInstant } from '../local-time.ts';
import { sendPage } from '../respond.tsx';
import { identityOf, officePath, visitorOf, type Page } from '../web-env.ts';
import { missing } from './error-pages.tsx';

const PER_PAGE = 20;

export const searchPage: Page = (equipment) => async (c) => {
  const { db } = equipment.context;
  const { officeId } = identityOf(c);
  const get = (name: string, most = 60) => c.req.query(name)?.replaceAll('\0', '').slice(0, most).toWellFormed() || undefined;
  const query = { q: get('q', 200), jenis: get('jenis'), keadaan: get('keadaan'), sop: get('sop'), kanal: get('kanal'), pegawai: get('pegawai'), sejak: get('sejak'), sampai: get('sampai'), lanjut: get('lanjut', 500) };
  const [office, sops, channels, members] = await Promise.all([officeSettings(db, officeId), listSops(db, officeId), listChannels(db, officeId), listMembers(db, officeId)]);
  if (!office) return missing(c);
  const { zone } = office.calendar;
  const from = query.sejak !== undefined && isDay(query.sejak) ? toInstant(`${query.sejak}T00:00`, zone) : undefined;
  const to = query.sampai !== undefined && isDay(query.sampai) ? toInstant(`${shiftDay(query.sampai, 1)}T00:00`, zone) : undefined;
  const kind = SEARCH_KINDS.find((one) => one === query.jenis);
  const status = query.keadaan !== undefined && Object.hasOwn(statusWords, query.keadaan) ? query.keadaan : undefined;
  const { lanjut, q: _q, ...narrowing } = query;
  const asked = Object.entries(query).some(([name, value]) => name !== 'lanjut' && value !== undefined);
  const page = asked ? await search(db, officeId, { words: query.q, kind, from, to, sopId: query.sop, status, channel: query.kanal, personId: query.pegawai, cursor: lanjut, limit: PER_PAGE }, equipment.context.now()) : null;
  const form = freshForm(Fields.of(query));
  const path = officePath(c, '/cari');
  const names = new Map(channels.map((one) => [one.key, one.name]));
  return sendPage(c, (
    <Layout title={words.title} person={visitorOf(c).name} office={c.get('office')} section="search">
      <h1>{words.title}</h1>
      <form class="form search-form" method="get" action={path} role="search">
        <TextField form={form} search name="q" label={words.field} type="search" hint={words.hint} maxlength={200} />
        <Button>{pageWords.search}</Button>
        <details open={Object.values(narrowing).some((one) => one !== undefined)}>
          <summary>{words.filters}</summary>
          <div class="row-group">
            <Select form={form} search name="jenis" label={words.kind} empty={words.everything} options={SEARCH_KINDS.map((value) => ({ value, label: wordSearchKind(value) }))} />
            <Select form={form} search name="keadaan" label={words.status} empty={words.everything} options={Object.entries(statusWords).map(([value, label]) => ({ value, label }))} />
            <Select form={form} search name="sop" label={words.sop} empty={words.everything} options={sops.map((one) => ({ value: one.id, label: one.title }))} />
            <Select form={form} search name="kanal" label={words.channel} empty={words.everything} options={channels.map((one) => ({ value: one.key, label: one.name }))} />
            <Select form={form} search name="pegawai" label={words.person} empty={words.everything} options={members.map((one) => ({ value: one.personId, label: one.name }))} />
            <TextField form={form} search name="sejak" label={words.from} type="date" />
            <TextField form={form} search name="sampai" label={words.to} type="date" />
          </div>
        </details>
      </form>
      {page === null && <p class="quiet-text">{words.begin}</p>}
      {page?.near && <Notice tone="warn"><p>{words.near}</p></Notice>}
      {page?.items.length === 0 && <EmptyState title={words.noneTitle}><p>{words.none}</p></EmptyState>}
      {page && page.items.length > 0 && <ol class="hits" aria-label={words.hits}>{page.items.map((one) => <Hit found={one} office={officePath(c)} zone={zone} channel={(key) => names.get(key) ?? key} />)}</ol>}
      {page && <Pager path={path} query={query} next={page.next} />}
    </Layout>
  ));
};

function Hit({ found, office, zone, channel }: { found: Found; office: string; zone: Zone; channel: (key: string) => string }) {
  const day = found.at === null ? '' : formatDate(localDate(found.at, zone));
  const notes = [wordSearchKind(found.kind), noteOf(found, channel), day].filter((one) => one !== '');
  const to = addressOf(found, office);
  const title = found.kind === 'register' ? `${found.ref} · ${found.title}` : found.title;
  return (
    <li class="found-one">
      <p class="found-title" lang="id" dir="auto">{to === null ? <b>{title}</b> : <a href={to}>{title}</a>}</p>
      <p class="quiet-text">{notes.join(' · ')}</p>
      {found.kind === 'link' && <p class="found-link"><a href={found.ref} rel="noopener noreferrer" target="_blank">{found.ref}</a></p>}
      {found.excerpt !== '' && <p class="excerpt" lang="id" dir="auto">{marked(found.excerpt)}</p>}
    </li>
  );
}

/** What stands between the marks of the excerpt is what was looked for. */
function marked(excerpt: string) {
  return excerpt.split('⟦').flatMap((piece, index) => {
    if (index === 0) return [piece];
    const [hit = '', ...rest] = piece.split('⟧');
    return [<mark>{hit}</mark>, rest.join('⟧')];
  });
}

function noteOf({ kind, note }: Found, channel: (key: string) => string): string {
  const notes: Readonly<Record<SearchKind, () => string>> = {
    case: () => statusWords[note as keyof typeof statusWords] ?? note, register: () => registerWords[note as keyof typeof registerWords] ?? note,
    person: () => roleWords[note as keyof typeof roleWords] ?? note, position: () => note, sop: () => words.version(note),
    link: () => channel(note), file: () => note,
  };
  return notes[kind]();
}

function addressOf({ kind, ref, caseId }: Found, office: string): string | null {
  if (caseId !== null) return `${office}/berkas/${caseId}`;
  if (kind === 'sop') return `${office}/sop/${ref}`;
  if (kind === 'file') return `${office}/file/${ref}`;
  return kind === 'person' ? `${office}/cari?pegawai=${encodeURIComponent(ref)}` : null;
}

