/** Surat keluar: every letter with what became of it. Without a mail server this is where letters are read. */
import { resendLetter } from '../../../actions/resend-letter.ts';
import type { Zone } from '../../../core/calendar/office-calendar.ts';
import { findMailServer, listLetters, type LetterRow, type LetterState } from '../../../queries/letters.ts';
import { officeSettings } from '../../../queries/settings.ts';
import { formatInstant } from '../../../texts/format-time.ts';
import { wordLetterReason } from '../../../texts/letter-faults.ts';
import { outboxWords as words } from '../../../texts/mail-setting-words.ts';
import { letterText } from '../../../texts/notice-words.ts';
import { Badge } from '../../components/badge.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { Notice, Problems } from '../../components/notice.tsx';
import { Pager } from '../../components/pager.tsx';
import { freshForm, type FormState } from '../../form-state.ts';
import { keepAsText, readForm } from '../../read-form.ts';
import { seeOther, statusOf } from '../../respond.tsx';
import { identityOf, type Page, type WebContext } from '../../web-env.ts';
import { adminsOnly, savedPath, sendSettings, settingsPath } from './settings-layout.tsx';
import type { Equipment } from '../../../doors/equipment.ts';

const TONES: Readonly<Record<LetterState, 'plain' | 'good' | 'warn' | 'bad'>> = { waiting: 'warn', sent: 'good', failed: 'bad', kept: 'plain' };

export const outboxPage: Page = adminsOnly((equipment) => (c) => show(equipment, c, freshForm(), 200));

export const sendOutbox: Page = adminsOnly((equipment) => async (c) => {
  const { fields } = await readForm(c.req.raw, keepAsText());
  const again = await resendLetter(equipment.context, identityOf(c), fields.text('letter'));
  return again.ok ? seeOther(c, savedPath(c, 'surat-keluar', 'ulang')) : show(equipment, c, freshForm(fields, again.issues), statusOf(again.kind));
});

async function show(equipment: Equipment, c: WebContext, form: FormState, status: number): Promise<Response> {
  const { officeId } = identityOf(c);
  const { db } = equipment.context;
  const path = settingsPath(c, 'surat-keluar');
  const asked = c.req.query('keadaan') ?? '';
  const state = Object.hasOwn(TONES, asked) ? (asked as LetterState) : undefined;
  const cursor = c.req.query('lanjut');
  const [page, office, own] = await Promise.all([listLetters(db, officeId, { cursor, state }), officeSettings(db, officeId), findMailServer(db, officeId)]);
  const zone = office?.calendar.zone ?? 'Asia/Jakarta';
  const states = Object.keys(TONES) as LetterState[];
  return sendSettings(c, 'surat-keluar', status, (
    <>
      <p class="lede">{words.lede}</p>
      {!own && !equipment.notices.programMail && <Notice tone="warn"><p>{words.noServer}<a href={settingsPath(c, 'surat')}>{words.setServer}</a></p></Notice>}
      <Problems issues={form.issues} title={words.notResent} />
      <nav aria-label={words.state}><ul class="chips">
        <li><a href={path} aria-current={state === undefined ? 'page' : undefined}>{words.all}</a></li>
        {states.map((key) => <li><a href={`${path}?keadaan=${key}`} aria-current={state === key ? 'page' : undefined}>{words.states[key]}</a></li>)}
      </ul></nav>
      {page.items.length === 0 && <EmptyState title={words.none}><p>{words.noneHint}</p></EmptyState>}
      <form method="post" action={path} aria-label={words.list}><ul class="letters">{page.items.map((letter) => <Letter letter={letter} zone={zone} />)}</ul></form>
      <Pager path={path} query={{ keadaan: state, lanjut: cursor }} next={page.next} />
    </>
  ));
}

function Letter({ letter, zone }: { letter: LetterRow; zone: Zone }) {
  return (
    <li class="letter">
      <div class="letter-head"><b dir="auto" lang="id">{letter.content.subject}</b><Badge tone={TONES[letter.state]}>{words.states[letter.state]}</Badge></div>
      <p class="quiet-text small-text">{letter.way === 'email' ? words.byMail(words.kinds[letter.kind], letter.to, letter.address) : words.byPush(words.kinds[letter.kind], letter.to)} · <time datetime={letter.at}>{formatInstant(letter.at, zone)}</time></p>
      {letter.reason !== '' && <p class={letter.state === 'failed' ? 'fault' : 'small-text'}>{letter.state === 'sent' ? words.answer : ''}{wordLetterReason(letter.reason)}{letter.attempts > 1 && words.attempts(letter.attempts)}</p>}
      <details><summary>{words.read}</summary><pre class="letter-text" dir="auto" lang="id" tabindex={0}>{letterText(letter.content)}</pre></details>
      {(letter.state === 'failed' || letter.state === 'kept') && <button class="button plain small" name="letter" value={letter.id} aria-label={words.againOne(letter.content.subject)}>{words.again}</button>}
    </li>
  );
}
