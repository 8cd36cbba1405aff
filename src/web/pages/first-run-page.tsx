/** `/mulai`: the first office and its administrator, for whoever can read the program's console. */
import { createHash, timingSafeEqual } from 'node:crypto';
import { createOffice } from '../../actions/create-office.ts';
import { ZONES } from '../../core/calendar/check-calendar.ts';
import type { Zone } from '../../core/calendar/office-calendar.ts';
import { error } from '../../core/issue.ts';
import { checkPassword } from '../../core/people/check-account.ts';
import { slugOf } from '../../core/post/slug.ts';
import { checkNewOffice } from '../../core/settings/new-office.ts';
import { CLIENT_HEADER } from '../../doors/client-address.ts';
import type { Equipment } from '../../doors/equipment.ts';
import { rateLimit } from '../../doors/rate-limit.ts';
import { hasOffice } from '../../queries/identity.ts';
import { zoneName } from '../../texts/format-time.ts';
import { firstRunWords as words } from '../../texts/setup-words.ts';
import { Button } from '../components/button.tsx';
import { Select, TextField } from '../components/field.tsx';
import { Form } from '../components/form.tsx';
import { Layout } from '../components/layout.tsx';
import { Problems } from '../components/notice.tsx';
import { Fields } from '../fields.ts';
import { freshForm, type FormState } from '../form-state.ts';
import { keepAsText, readForm } from '../read-form.ts';
import { seeOther, sendPage } from '../respond.tsx';
import type { Page, WebContext } from '../web-env.ts';
import { missing, tooMany } from './error-pages.tsx';
import { withCookies } from './sign-in-page.tsx';

const SLUG_LENGTH = 59;

export const firstRunPage: Page = (equipment) => async (c) => ((await isOver(equipment)) ? missing(c) : show(equipment, c, freshForm(Fields.of({ zone: 'Asia/Jakarta', code: c.req.query('kode') })), 200));

export const sendFirstRun: Page = (equipment) => {
  const attempts = rateLimit(20, 600);
  return async (c) => {
    if (await isOver(equipment)) return missing(c);
    if (attempts.hit(c.req.header(CLIENT_HEADER) ?? 'unknown') > 0) return tooMany(c);
    const { fields } = await readForm(c.req.raw, keepAsText());
    const again = (issues: FormState['issues']) => show(equipment, c, freshForm(fields.with('password'), issues), 422);
    const [email, password, admin] = [fields.text('email').trim().toLowerCase(), fields.text('password'), fields.text('person').trim()];
    const slug = slugFrom(fields);
    const name = fields.text('name').trim();
    const wrong = [
      ...(isSame(fields.text('code').trim(), equipment.firstRunCode) ? [] : [error('account.code-wrong', 'code')]), ...checkNewOffice({ slug, name, person: admin, email }), ...checkPassword(password),
    ];
    if (wrong.length > 0) return again(wrong);
    const zone = ZONES.find((one) => one === fields.text('zone')) ?? ('Asia/Jakarta' as Zone);
    const personId = (await equipment.accounts.findByEmail(email)) ?? (await equipment.accounts.create(admin, email, password));
    const made = await createOffice(equipment.context, {
      slug, name, settings: { agency: name }, admin: { personId, name: admin }, ...equipment.defaults(zone),
    });
    if (!made.ok) return again(made.issues);
    return withCookies(seeOther(c, `/o/${slug}/mulai`), await equipment.accounts.signIn(email, password, c.req.raw.headers));
  };
};

function isOver(equipment: Equipment): Promise<boolean> {
  return hasOffice(equipment.context.db);
}

/** As typed, else from the name: few know what an address is good for before they have one. */
function slugFrom(fields: Fields): string {
  const typed = fields.text('slug').trim().toLowerCase();
  return typed === '' ? slugOf(fields.text('name'), 'kantor').slice(0, SLUG_LENGTH).replace(/-+$/, '') : typed;
}

/** In the same time whatever was guessed. */
function isSame(a: string, b: string): boolean {
  const hash = (text: string) => createHash('sha256').update(text).digest();
  return b !== '' && timingSafeEqual(hash(a), hash(b));
}

function show(equipment: Equipment, c: WebContext, form: FormState, status: number): Promise<Response> {
  return sendPage(c, (
    <Layout title={words.name}>
      <h1>{words.title}</h1>
      <p class="lede">{words.lede}</p>
      <Form action="/mulai" form={form} label={words.name}>
        <Problems issues={form.issues} title={words.problems} kept={words.typeAgain} />
        <TextField form={form} name="code" label={words.code} hint={words.codeHint} required autocomplete="off" />
        <TextField form={form} name="name" label={words.office} hint={words.officeHint} required maxlength={200} />
        <TextField form={form} name="slug" label={words.slug} hint={words.slugHint(equipment.baseUrl)} maxlength={SLUG_LENGTH} places={['slug']} />
        <Select form={form} name="zone" label={words.zone} required options={ZONES.map((zone) => ({ value: zone, label: `${zoneName(zone)} (${zone.slice(5)})` }))} />
        <TextField form={form} name="person" label={words.admin} required maxlength={200} autocomplete="name" />
        <TextField form={form} name="email" label={words.email} type="email" required autocomplete="email" />
        <TextField form={form} name="password" label={words.password} type="password" hint={words.passwordHint} required autocomplete="new-password" />
        <div class="actions"><Button>{words.make}</Button></div>
      </Form>
    </Layout>
  ), { status });
}
