/** Tokens: keys for programs that work in somebody's name. Shown once, kept as a hash; administrators see all of the office's and may end any. */
import { createToken, revokeToken, SCOPES } from '../../../actions/create-token.ts';
import { error } from '../../../core/issue.ts';
import type { Equipment } from '../../../doors/equipment.ts';
import { listOfficeTokens, officeSettings } from '../../../queries/settings.ts';
import { scopeWords } from '../../../texts/choice-words.ts';
import { formatDate, formatInstant, localDate } from '../../../texts/format-time.ts';
import { tokenWords as words } from '../../../texts/rule-setting-words.ts';
import { Badge } from '../../components/badge.tsx';
import { Button } from '../../components/button.tsx';
import { Choices, TextField } from '../../components/field.tsx';
import { Form } from '../../components/form.tsx';
import { GraveAct } from '../../components/grave-act.tsx';
import { Notice, Problems } from '../../components/notice.tsx';
import { Table } from '../../components/table.tsx';
import { checkConsent } from '../../consent.ts';
import { Fields } from '../../fields.ts';
import { freshForm, type FormState } from '../../form-state.ts';
import { toInstant } from '../../local-time.ts';
import { keepAsText, readForm } from '../../read-form.ts';
import { seeOther, statusOf } from '../../respond.tsx';
import { identityOf, type Page, type WebContext } from '../../web-env.ts';
import { badDay, isDay } from './post-settings.tsx';
import { adminsOnly, savedPath, sendSettings, settingsPath } from './settings-layout.tsx';

export const tokensPage: Page = adminsOnly((equipment) => (c) => show(equipment, c, freshForm(Fields.of({ scopes: ['read'] })), 200));

export const sendTokens: Page = adminsOnly((equipment) => async (c) => {
  const { fields } = await readForm(c.req.raw, keepAsText());
  const { context } = equipment;
  if (fields.has('revoke')) {
    const unmet = checkConsent(fields);
    if (unmet.length > 0) return show(equipment, c, freshForm(fields, unmet), 422);
    const done = await revokeToken(context, identityOf(c), fields.text('revoke'));
    return done.ok ? seeOther(c, savedPath(c, 'token', 'cabut')) : show(equipment, c, freshForm(fields, done.issues), statusOf(done.kind));
  }
  const until = fields.optional('until');
  if (until !== undefined && !isDay(until)) return show(equipment, c, freshForm(fields, [badDay('until')]), 422);
  if (fields.text('name').trim() === '') return show(equipment, c, freshForm(fields, [error('field.invalid', 'name', { field: 'name', rule: 'empty' })]), 422);
  const zone = (await officeSettings(context.db, identityOf(c).officeId))?.calendar.zone ?? 'Asia/Jakarta';
  const made = await createToken(context, identityOf(c), { name: fields.text('name'), scopes: SCOPES.filter((one) => fields.has('scopes', one)), expiresAt: until === undefined ? null : toInstant(`${until}T23:59`, zone) ?? null });
  if (!made.ok) return show(equipment, c, freshForm(fields, made.issues.map((issue) => (issue.place === 'expiresAt' ? { ...issue, place: 'until' } : issue))), statusOf(made.kind));
  return show(equipment, c, freshForm(Fields.of({ scopes: ['read'] })), 200, made.token);
});

async function show(equipment: Equipment, c: WebContext, sent: FormState, status: number, token?: string): Promise<Response> {
  const { officeId } = identityOf(c);
  const { db } = equipment.context;
  const [tokens, office] = await Promise.all([listOfficeTokens(db, officeId), officeSettings(db, officeId)]);
  const zone = office?.calendar.zone ?? 'Asia/Jakarta';
  const now = equipment.context.now();
  const path = settingsPath(c, 'token');
  const revoking = sent.fields.has('revoke');
  const form = revoking ? freshForm(Fields.of({ scopes: ['read'] })) : sent;
  return sendSettings(c, 'token', status, (
    <>
      {token !== undefined && <Notice tone="good" title={words.made}><p>{words.once}</p><p class="once">{token}</p></Notice>}
      {revoking && <Problems issues={sent.issues} />}
      {tokens.length > 0 && <Table caption={words.list} stacks heads={words.heads} rows={tokens.map((one) => {
        const alive = one.revokedAt === null && (one.expiresAt === null || one.expiresAt > now);
        return [
          <b dir="auto">{one.name}</b>, <span dir="auto">{one.owner}</span>, one.scopes.map((scope) => (scopeWords as Readonly<Record<string, string>>)[scope] ?? scope).join(', '), formatDate(localDate(one.createdAt, zone)), one.lastUsedAt === null ? words.never : formatInstant(one.lastUsedAt, zone),
          <Badge tone={alive ? 'good' : 'plain'}>{one.revokedAt !== null ? words.revoked : !alive ? words.expired : one.expiresAt === null ? words.valid : words.validUntil(formatDate(localDate(one.expiresAt, zone)))}</Badge>,
          alive ? <GraveAct action={path} values={{ revoke: one.id }} of={one.id} title={words.revoke} about={words.revokeToken(one.name)} says={words.revokeSure(one.name)} /> : '',
        ];
      })} />}
      <section class="panel">
        <h2>{words.make}</h2>
        <Form action={path} form={form} label={words.make}>
          <Problems issues={form.issues} />
          <TextField form={form} name="name" label={words.name} hint={words.nameHint} required maxlength={100} />
          <Choices form={form} name="scopes" label={words.scopes} several required hint={words.scopesHint} options={SCOPES.map((value) => ({ value, label: scopeWords[value] }))} />
          <TextField form={form} name="until" label={words.until} type="date" hint={words.untilHint} />
          <div class="actions"><Button>{words.make}</Button></div>
        </Form>
      </section>
    </>
  ));
}
