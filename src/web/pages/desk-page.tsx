/** Meja saya: what waits for me, earliest due first; what waits outside; what I may begin. */
import { myDesk, waitingOutside, type DeskRow } from '../../queries/desk.ts';
import { openableSops, type MyPost } from '../../queries/openable-sops.ts';
import { officeSettings } from '../../queries/settings.ts';
import type { OfficeCalendar } from '../../core/calendar/office-calendar.ts';
import { formatInstant } from '../../texts/format-time.ts';
import { pageWords } from '../../texts/pages.ts';
import { verbWords } from '../../texts/verb-words.ts';
import { UrgencyBadge, Badge } from '../components/badge.tsx';
import { ButtonLink } from '../components/button.tsx';
import { EmptyState } from '../components/empty-state.tsx';
import { Layout } from '../components/layout.tsx';
import { Pager } from '../components/pager.tsx';
import { remaining } from '../remaining.ts';
import { sendPage } from '../respond.tsx';
import { identityOf, officePath, visitorOf, type Page } from '../web-env.ts';
import { missing } from './error-pages.tsx';

export const deskPage: Page = (equipment) => async (c) => {
  const { context } = equipment;
  const { officeId, personId } = identityOf(c);
  const [now, cursor, office] = [context.now(), c.req.query('lanjut'), officePath(c)];
  const settings = await officeSettings(context.db, officeId);
  if (!settings) return missing(c);
  const [desk, outside, mine] = await Promise.all([
    myDesk(context.db, officeId, personId, now, { limit: 25, cursor }), waitingOutside(context.db, officeId, 10), openableSops(context.db, context.versions, officeId, personId, now),
  ]);
  const posts = new Map(mine.posts.map((post) => [post.name, post]));
  return sendPage(c, (
    <Layout title={pageWords.desk} person={visitorOf(c).name} office={c.get('office')} section="desk">
      <div class="title-row">
        <h1>{pageWords.desk}</h1>
        {mine.sops.length > 0 && <ButtonLink href={`${office}/berkas/baru`} weight="main">Buka berkas baru</ButtonLink>}
      </div>
      <p class="quiet-text">{mine.posts.length === 0 ? 'Anda belum memegang jabatan di kantor ini.' : `Anda bekerja sebagai ${mine.posts.map(postName).join('; ')}.`}</p>
      {desk.items.length === 0 && mine.sops.length === 0 && c.get('office').role === 'admin' ? <SettingUp office={office} /> : desk.items.length === 0 ? (
        <EmptyState title="Tidak ada yang menunggu Anda">
          {mine.sops.length > 0 ? <p>Begitu sebuah langkah sampai pada Anda, ia muncul di sini. Anda juga dapat memulai berkas baru.</p>
            : <p>Mintalah administrator mencatat jabatan Anda dan memberlakukan SOP, agar tugas sampai ke meja ini.</p>}
          <div class="actions">{mine.sops.map((sop) => <ButtonLink href={`${office}/berkas/baru?sop=${sop.sopId}`}>{sop.title}</ButtonLink>)}<ButtonLink href={`${office}/berkas`} weight="quiet">Lihat semua berkas</ButtonLink></div>
        </EmptyState>
      ) : <ul class="tasks">{desk.items.map((row) => <Task row={row} office={office} calendar={settings.calendar} now={now} post={posts.get(row.position)} />)}</ul>}
      <Pager path={`${office}/meja`} query={{ lanjut: cursor }} next={desk.next} />
      {outside.length > 0 && (
        <section aria-labelledby="luar">
          <h2 id="luar">Menunggu pihak luar</h2>
          <ul>{outside.map((one) => <li><a href={`${office}/berkas/${one.caseId}`} dir="auto">{one.title}</a> <span class="quiet-text">sejak {formatInstant(one.since, settings.calendar.zone)}</span></li>)}</ul>
        </section>
      )}
    </Layout>
  ));
};

/** A new office: what its administrator does first, in order. */
function SettingUp({ office }: { office: string }) {
  return (
    <EmptyState title="Siapkan kantor Anda">
      <div class="actions"><ButtonLink weight="main" href={`${office}/mulai`}>Buka panduan penyiapan</ButtonLink></div>
      <ol>
        <li><a href={`${office}/pengaturan/pegawai`}>Daftarkan pegawai</a> yang akan bekerja di sini.</li>
        <li><a href={`${office}/pengaturan/jabatan`}>Catat jabatan</a> dan siapa pemangkunya.</li>
        <li><a href={`${office}/sop/baru`}>Berlakukan SOP</a>: unggah berkasnya, lalu hubungkan pelaksana dengan jabatan.</li>
      </ol>
    </EmptyState>
  );
}

const KIND: Readonly<Record<DeskRow['kind'], string>> = { step: '', again: 'Paraf ulang', ratify: 'Pengesahan darurat' };

function Task({ row, office, calendar, now, post }: { row: DeskRow; office: string; calendar: OfficeCalendar; now: string; post: MyPost | undefined }) {
  const left = remaining(calendar, row.dueAt, now);
  const verb = verbWords[row.does as keyof typeof verbWords]?.id;
  return (
    <li class={`task ${left.tone}`}>
      <div>
        <h2><a href={`${office}/berkas/${row.caseId}`} dir="auto">{row.title}</a></h2>
        <p>{row.kind === 'step' ? row.activity : `${KIND[row.kind]}${row.activity === '' ? '' : `: ${row.activity}`}`}</p>
        <p class="small-text quiet-text">{row.sopTitle} · {verb !== undefined && `${verb}, `}sebagai {post ? postName(post) : row.position}</p>
      </div>
      <p class="due"><span class={left.tone === 'overdue' ? 'late' : undefined}>{left.words}</span> <UrgencyBadge urgency={row.urgency} />{row.kind !== 'step' && <Badge tone="warn">{KIND[row.kind]}</Badge>}</p>
    </li>
  );
}

function postName({ name, capacity, decree }: MyPost): string {
  return capacity === 'definitive' ? name : `${capacity === 'plt' ? 'Plt.' : 'Plh.'} ${name} (${decree})`;
}
