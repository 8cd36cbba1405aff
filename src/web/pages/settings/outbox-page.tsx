/** Surat keluar: every letter with what became of it. Without a mail server this is where letters are read. */
import { resendLetter } from '../../../actions/resend-letter.ts';
import type { Zone } from '../../../core/calendar/office-calendar.ts';
import { findMailServer, listLetters, type LetterRow, type LetterState } from '../../../queries/letters.ts';
import { officeSettings } from '../../../queries/settings.ts';
import { formatInstant } from '../../../texts/format-time.ts';
import { letterText } from '../../../texts/notice-words.ts';
import { Badge } from '../../components/badge.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { Notice, Problems } from '../../components/notice.tsx';
import { Pager } from '../../components/pager.tsx';
import { freshForm, type FormState } from '../../form-state.ts';
import { keepAsText, readForm } from '../../read-form.ts';
import { seeOther, statusOf } from '../../respond.tsx';
import { identityOf, type Page, type WebContext } from '../../web-env.ts';
import { adminsOnly, sendSettings, settingsPath } from './settings-layout.tsx';
import type { Equipment } from '../../../doors/equipment.ts';

const STATES: Readonly<Record<LetterState, { readonly name: string; readonly tone: 'plain' | 'good' | 'warn' | 'bad' }>> = {
  waiting: { name: 'Sedang dikirim', tone: 'warn' }, sent: { name: 'Terkirim', tone: 'good' }, failed: { name: 'Gagal', tone: 'bad' }, kept: { name: 'Tersimpan di sini', tone: 'plain' },
};
const KINDS = { notice: 'Kabar', digest: 'Rangkuman', trial: 'Percobaan' } as const;

export const outboxPage: Page = adminsOnly((equipment) => (c) => show(equipment, c, freshForm(), 200));

export const sendOutbox: Page = adminsOnly((equipment) => async (c) => {
  const { fields } = await readForm(c.req.raw, keepAsText());
  const again = await resendLetter(equipment.context, identityOf(c), fields.text('letter'));
  return again.ok ? seeOther(c, settingsPath(c, 'surat-keluar')) : show(equipment, c, freshForm(fields, again.issues), statusOf(again.kind));
});

async function show(equipment: Equipment, c: WebContext, form: FormState, status: number): Promise<Response> {
  const { officeId } = identityOf(c);
  const { db } = equipment.context;
  const path = settingsPath(c, 'surat-keluar');
  const asked = c.req.query('keadaan') ?? '';
  const state = Object.hasOwn(STATES, asked) ? (asked as LetterState) : undefined;
  const cursor = c.req.query('lanjut');
  const [page, office, own] = await Promise.all([listLetters(db, officeId, { cursor, state }), officeSettings(db, officeId), findMailServer(db, officeId)]);
  const zone = office?.calendar.zone ?? 'Asia/Jakarta';
  const states = Object.entries(STATES) as [LetterState, (typeof STATES)[LetterState]][];
  return sendSettings(c, 'surat-keluar', status, (
    <>
      <p class="lede">Setiap surat dan kabar ke perangkat tercatat di sini selama 90 hari, dengan keadaannya.</p>
      {!own && !equipment.notices.programMail && <Notice tone="warn"><p>Belum ada server surat; surat tersimpan di sini dan dapat dibaca. <a href={settingsPath(c, 'surat')}>Atur server surat</a></p></Notice>}
      <Problems issues={form.issues} title="Belum dapat dikirim ulang" />
      <nav aria-label="Keadaan surat"><ul class="tabs">
        <li><a href={path} aria-current={state === undefined ? 'page' : undefined}>Semua</a></li>
        {states.map(([key, { name }]) => <li><a href={`${path}?keadaan=${key}`} aria-current={state === key ? 'page' : undefined}>{name}</a></li>)}
      </ul></nav>
      {page.items.length === 0 && <EmptyState title="Tidak ada surat di sini"><p>Surat dibuat ketika ada kabar bagi pegawai, sesuai pilihan masing-masing.</p></EmptyState>}
      <form method="post" action={path} aria-label="Daftar surat"><ul class="letters">{page.items.map((letter) => <Letter letter={letter} zone={zone} />)}</ul></form>
      <Pager path={path} query={{ keadaan: state, lanjut: cursor }} next={page.next} />
    </>
  ));
}

function Letter({ letter, zone }: { letter: LetterRow; zone: Zone }) {
  const { name, tone } = STATES[letter.state];
  return (
    <li class="letter">
      <div class="letter-head"><b dir="auto">{letter.content.subject}</b><Badge tone={tone}>{name}</Badge></div>
      <p class="quiet-text small-text">{letter.way === 'email' ? `${KINDS[letter.kind]} lewat surat kepada ${letter.to} (${letter.address})` : `${KINDS[letter.kind]} ke perangkat ${letter.to}`} · <time datetime={letter.at}>{formatInstant(letter.at, zone)}</time></p>
      {letter.reason !== '' && <p class={letter.state === 'failed' ? 'fault' : 'small-text'}>{letter.state === 'sent' ? 'Jawaban server: ' : ''}{letter.reason}{letter.attempts > 1 && ` (${letter.attempts} kali dicoba)`}</p>}
      <details><summary>Baca</summary><pre class="letter-text" dir="auto" tabindex={0}>{letterText(letter.content)}</pre></details>
      {(letter.state === 'failed' || letter.state === 'kept') && <button class="button plain small" name="letter" value={letter.id} aria-label={`Kirim ulang: ${letter.content.subject}`}>Kirim ulang</button>}
    </li>
  );
}
