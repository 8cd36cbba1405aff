/** The office's mail server, and how long a late task waits before somebody above is told. */
import { putMailServer } from '../../../actions/put-mail-server.ts';
import { updateOffice } from '../../../actions/update-office.ts';
import { writeTrialLetter } from '../../../actions/write-trial-letter.ts';
import { error } from '../../../core/issue.ts';
import { DEFAULT_GRACE } from '../../../core/notices/escalation.ts';
import type { Equipment } from '../../../doors/equipment.ts';
import { trialLetter } from '../../../doors/trial-letter.ts';
import { findLetter, findMailServer } from '../../../queries/letters.ts';
import { officeSettings } from '../../../queries/settings.ts';
import { wordLetterReason } from '../../../texts/letter-faults.ts';
import { mailSettingWords as words } from '../../../texts/mail-setting-words.ts';
import { pageWords } from '../../../texts/pages.ts';
import { Beating, Button, ButtonLink } from '../../components/button.tsx';
import { TextField } from '../../components/field.tsx';
import { Form, Hidden } from '../../components/form.tsx';
import { Notice, Problems } from '../../components/notice.tsx';
import { Fields } from '../../fields.ts';
import { freshForm, type FormState } from '../../form-state.ts';
import { keepAsText, readForm } from '../../read-form.ts';
import { seeOther, statusOf } from '../../respond.tsx';
import { identityOf, officePath, type Page, type WebContext } from '../../web-env.ts';
import { adminsOnly, savedPath, sendSettings, settingsPath } from './settings-layout.tsx';

const MOST_GRACE = 10_000;
/** Milliseconds after which nobody is sending a trial letter any more: longer than all waits for a mail server together. */
const LONGEST_TRIAL = 180_000;
/** Seconds between two looks at a letter that is on its way. */
const LOOK_AGAIN = 2;

export const mailSettingsPage: Page = adminsOnly((equipment) => async (c) => show(equipment, c, await stored(equipment, c), 200));

async function stored(equipment: Equipment, c: WebContext): Promise<FormState> {
  const { officeId } = identityOf(c);
  const [server, office] = await Promise.all([findMailServer(equipment.context.db, officeId), officeSettings(equipment.context.db, officeId)]);
  return freshForm(Fields.of({
    host: server?.host, port: String(server?.port ?? 587), user: server?.user, senderName: server?.senderName ?? office?.name, senderAddress: server?.senderAddress ?? office?.settings.email,
    grace: String(office?.settings.escalationGrace ?? DEFAULT_GRACE),
  }));
}

export const sendMailSettings: Page = adminsOnly((equipment) => async (c) => {
  const { fields } = await readForm(c.req.raw, keepAsText());
  const { context } = equipment;
  switch (fields.text('act')) {
    case 'trial': return tryLetter(equipment, c);
    case 'grace': {
      const grace = Number(fields.text('grace'));
      const wrong = fields.text('grace').trim() === '' || !Number.isInteger(grace) || grace < 0 || grace > MOST_GRACE;
      const saved = wrong ? { ok: false as const, kind: 'invalid' as const, issues: [error('notice.grace-malformed', 'grace')] } : await updateOffice(context, identityOf(c), { settings: { escalationGrace: grace } });
      return saved.ok ? seeOther(c, savedPath(c, 'surat', 'tenggang')) : again(saved);
    }
    default: {
      const input = { host: fields.text('host'), port: Number(fields.text('port')), user: fields.text('user'), password: fields.text('password'), senderName: fields.text('senderName').slice(0, 200), senderAddress: fields.text('senderAddress') };
      const saved = await putMailServer(context, identityOf(c), input, equipment.notices.seal);
      return saved.ok ? seeOther(c, savedPath(c, 'surat', input.host.trim() === '' ? 'hapus' : 'server')) : again(saved);
    }
  }

  async function again(refusal: { readonly kind: Parameters<typeof statusOf>[0]; readonly issues: FormState['issues'] }): Promise<Response> {
    const typed = new Fields([...fields.with('password').entries, ...(await stored(equipment, c)).fields.entries.filter(([name]) => !fields.has(name))]);
    return show(equipment, c, freshForm(typed, refusal.issues), statusOf(refusal.kind));
  }
});

/** The letter goes while the page already says so: a silent mail server takes up to a minute. */
async function tryLetter(equipment: Equipment, c: WebContext): Promise<Response> {
  const written = await writeTrialLetter(equipment.context, identityOf(c), trialLetter(equipment.baseUrl, c.get('office')));
  if (!written.ok) return show(equipment, c, freshForm((await stored(equipment, c)).fields, written.issues), statusOf(written.kind));
  void equipment.notices.sendNow(written.letterId).catch((failure: unknown) => equipment.report(failure, c.req.path));
  return seeOther(c, `${settingsPath(c, 'surat')}?percobaan=${written.letterId}`);
}

async function show(equipment: Equipment, c: WebContext, form: FormState, status: number): Promise<Response> {
  const asked = c.req.query('percobaan') ?? '';
  const found = asked === '' ? undefined : await findLetter(equipment.context.db, asked, identityOf(c).officeId);
  const trial = found?.kind === 'trial' ? found : undefined;
  const onItsWay = trial?.state === 'waiting' && Date.parse(equipment.context.now()) - Date.parse(trial.at) < LONGEST_TRIAL;
  // The page comes again by itself, with scripts or without, until the letter has its end.
  if (onItsWay) c.header('refresh', String(LOOK_AGAIN));
  const path = settingsPath(c, 'surat');
  const own = await findMailServer(equipment.context.db, identityOf(c).officeId);
  const graceWrong = form.issues.some((one) => one.place === 'grace');
  return sendSettings(c, 'surat', status, (
    <>
      {trial && <Trial letter={trial} onItsWay={onItsWay} />}
      {!own && !trial && <Notice tone={equipment.notices.programMail ? 'plain' : 'warn'}><p>{equipment.notices.programMail ? words.programMail : words.noServer}</p></Notice>}
      <section class="panel" aria-labelledby="server">
        <h2 id="server">{words.server}</h2>
        <Form action={path} form={form} label={words.serverForm}>
          {!graceWrong && <Problems issues={form.issues} />}
          <Hidden name="act" value="server" />
          <TextField form={form} name="host" label={words.host} maxlength={253} hint={words.hostHint} />
          <TextField form={form} name="port" label={words.port} inputmode="numeric" maxlength={5} hint={words.portHint} />
          <TextField form={form} name="user" label={words.user} autocomplete="off" maxlength={200} />
          <TextField form={form} name="password" label={words.password} type="password" autocomplete="off" hint={own && own.sealed !== '' ? words.passwordKept : words.passwordHint} />
          <TextField form={form} name="senderName" label={words.senderName} maxlength={200} />
          <TextField form={form} name="senderAddress" label={words.senderAddress} type="email" maxlength={300} />
          <div class="actions"><Button>{pageWords.save}</Button></div>
        </Form>
        <Form action={path} form={freshForm()} label={words.trial}><Hidden name="act" value="trial" /><div class="actions"><Button weight="plain">{words.sendTrial}</Button></div></Form>
        <p><ButtonLink href={officePath(c, '/pengaturan/surat-keluar')} weight="quiet">{words.outbox}</ButtonLink></p>
      </section>
      <section class="panel" aria-labelledby="pengingat">
        <h2 id="pengingat">{words.late}</h2>
        <p>{words.lateSays}</p>
        <Form action={path} form={form} label={words.graceForm}>
          {graceWrong && <Problems issues={form.issues} />}
          <Hidden name="act" value="grace" />
          <TextField form={form} name="grace" label={words.grace} inputmode="numeric" maxlength={5} required hint={words.graceHint} />
          <div class="actions"><Button>{words.saveGrace}</Button></div>
        </Form>
      </section>
    </>
  ));
}

function Trial({ letter, onItsWay }: { letter: NonNullable<Awaited<ReturnType<typeof findLetter>>>; onItsWay: boolean }) {
  if (onItsWay) return <Notice title={words.trialSending}><p role="status"><Beating /> {words.trialSendingSays}</p></Notice>;
  if (letter.state === 'sent') return <Notice tone="good" title={words.trialSent} alert><p>{words.answer(letter.reason)}</p></Notice>;
  if (letter.state === 'kept') return <Notice tone="warn" title={words.trialKept} alert><p>{words.trialKeptSays}</p></Notice>;
  return <Notice tone="bad" title={words.trialFailed} alert><p>{wordLetterReason(letter.reason === '' ? 'letter.tried' : letter.reason)}</p></Notice>;
}
