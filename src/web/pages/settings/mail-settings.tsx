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
import { Button, ButtonLink } from '../../components/button.tsx';
import { TextField } from '../../components/field.tsx';
import { Form, Hidden } from '../../components/form.tsx';
import { Notice, Problems } from '../../components/notice.tsx';
import { Fields } from '../../fields.ts';
import { freshForm, type FormState } from '../../form-state.ts';
import { keepAsText, readForm } from '../../read-form.ts';
import { seeOther, statusOf } from '../../respond.tsx';
import { identityOf, officePath, type Page, type WebContext } from '../../web-env.ts';
import { adminsOnly, sendSettings, settingsPath } from './settings-layout.tsx';

const MOST_GRACE = 10_000;

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
  const path = settingsPath(c, 'surat');
  switch (fields.text('act')) {
    case 'trial': return tryLetter(equipment, c);
    case 'grace': {
      const grace = Number(fields.text('grace'));
      const wrong = fields.text('grace').trim() === '' || !Number.isInteger(grace) || grace < 0 || grace > MOST_GRACE;
      const saved = wrong ? { ok: false as const, kind: 'invalid' as const, issues: [error('notice.grace-malformed', 'grace')] } : await updateOffice(context, identityOf(c), { settings: { escalationGrace: grace } });
      return saved.ok ? seeOther(c, `${path}?beres`) : again(saved);
    }
    default: {
      const input = { host: fields.text('host'), port: Number(fields.text('port')), user: fields.text('user'), password: fields.text('password'), senderName: fields.text('senderName').slice(0, 200), senderAddress: fields.text('senderAddress') };
      const saved = await putMailServer(context, identityOf(c), input, equipment.notices.seal);
      return saved.ok ? seeOther(c, `${path}?beres`) : again(saved);
    }
  }

  async function again(refusal: { readonly kind: Parameters<typeof statusOf>[0]; readonly issues: FormState['issues'] }): Promise<Response> {
    const typed = new Fields([...fields.with('password').entries, ...(await stored(equipment, c)).fields.entries.filter(([name]) => !fields.has(name))]);
    return show(equipment, c, freshForm(typed, refusal.issues), statusOf(refusal.kind));
  }
});

/** Waits for the mail server's answer and shows it. */
async function tryLetter(equipment: Equipment, c: WebContext): Promise<Response> {
  const written = await writeTrialLetter(equipment.context, identityOf(c), trialLetter(equipment.baseUrl, c.get('office')));
  if (!written.ok) return show(equipment, c, freshForm((await stored(equipment, c)).fields, written.issues), statusOf(written.kind));
  await equipment.notices.sendNow(written.letterId);
  const letter = await findLetter(equipment.context.db, written.letterId, identityOf(c).officeId);
  return show(equipment, c, await stored(equipment, c), 200, letter);
}

async function show(equipment: Equipment, c: WebContext, form: FormState, status: number, trial?: Awaited<ReturnType<typeof findLetter>>): Promise<Response> {
  const path = settingsPath(c, 'surat');
  const own = await findMailServer(equipment.context.db, identityOf(c).officeId);
  const graceWrong = form.issues.some((one) => one.place === 'grace');
  return sendSettings(c, 'surat', status, (
    <>
      {c.req.query('beres') !== undefined && <Notice tone="good"><p>Tersimpan.</p></Notice>}
      {trial && <Trial letter={trial} />}
      {!own && !trial && <Notice tone={equipment.notices.programMail ? 'plain' : 'warn'}><p>{equipment.notices.programMail
        ? 'Kantor ini memakai server surat milik program. Isi di bawah hanya bila kantor mempunyai server sendiri.' : 'Belum ada server surat; surat tersimpan di halaman Surat keluar dan dapat dibaca di sana.'}</p></Notice>}
      <section class="panel" aria-labelledby="server">
        <h2 id="server">Server surat (SMTP)</h2>
        <Form action={path} form={form} label="Server surat">
          {!graceWrong && <Problems issues={form.issues} />}
          <Hidden name="act" value="server" />
          <TextField form={form} name="host" label="Alamat server" maxlength={253} hint="Misalnya surat.kantor.go.id. Kosongkan untuk tidak memakai server sendiri." />
          <TextField form={form} name="port" label="Port" inputmode="numeric" maxlength={5} hint="587 (STARTTLS) atau 465 (TLS)." />
          <TextField form={form} name="user" label="Nama pengguna" autocomplete="off" maxlength={200} />
          <TextField form={form} name="password" label="Kata sandi" type="password" autocomplete="off" hint={own && own.sealed !== '' ? 'Sudah tersimpan dalam keadaan terkunci. Kosongkan bila tidak berubah.' : 'Disimpan dalam keadaan terkunci dan tidak pernah ditampilkan lagi.'} />
          <TextField form={form} name="senderName" label="Nama pengirim" maxlength={200} />
          <TextField form={form} name="senderAddress" label="Alamat pengirim" type="email" maxlength={300} />
          <div class="actions"><Button>Simpan</Button></div>
        </Form>
        <Form action={path} form={freshForm()} label="Surat percobaan"><Hidden name="act" value="trial" /><div class="actions"><Button weight="plain">Kirim surat percobaan kepada saya</Button></div></Form>
        <p><ButtonLink href={officePath(c, '/pengaturan/surat-keluar')} weight="quiet">Lihat surat keluar</ButtonLink></p>
      </section>
      <section class="panel" aria-labelledby="pengingat">
        <h2 id="pengingat">Tugas yang lewat waktu</h2>
        <p>Bila waktu menurut SOP lewat, pemegang tugas diingatkan. Bila tenggang di bawah ini juga lewat, kabarnya sampai kepada Plt atau Plh jabatan itu; bila tidak ada, kepada jabatan pada langkah di atasnya.</p>
        <Form action={path} form={form} label="Tenggang">
          {graceWrong && <Problems issues={form.issues} />}
          <Hidden name="act" value="grace" />
          <TextField form={form} name="grace" label="Tenggang dalam menit kantor" inputmode="numeric" maxlength={5} required hint="Hanya jam kerja yang dihitung. 240 menit kira-kira setengah hari kerja." />
          <div class="actions"><Button>Simpan tenggang</Button></div>
        </Form>
      </section>
    </>
  ));
}

function Trial({ letter }: { letter: NonNullable<Awaited<ReturnType<typeof findLetter>>> }) {
  if (letter.state === 'sent') return <Notice tone="good" title="Surat percobaan diterima server" alert><p>Jawaban server: {letter.reason}</p></Notice>;
  if (letter.state === 'kept') return <Notice tone="warn" title="Belum ada server surat" alert><p>Surat percobaan tersimpan di halaman Surat keluar.</p></Notice>;
  return <Notice tone="bad" title="Surat percobaan belum terkirim" alert><p>{letter.reason}</p></Notice>;
}
