/** First of the set-up: where the office is and how it is reached. Its name and clock were asked for when it was made. */
import { updateOffice } from '../../../actions/update-office.ts';
import { error } from '../../../core/issue.ts';
import { officeSettings } from '../../../queries/settings.ts';
import { setupListWords, setupStepWords as words, setupWords } from '../../../texts/setup-words.ts';
import { answerForm, refusedForm } from '../../answer-form.ts';
import { Button } from '../../components/button.tsx';
import { TextField } from '../../components/field.tsx';
import { Form } from '../../components/form.tsx';
import { Problems } from '../../components/notice.tsx';
import { Fields } from '../../fields.ts';
import { freshForm, type FormState } from '../../form-state.ts';
import { identityOf, type Page, type WebContext } from '../../web-env.ts';
import { missing } from '../error-pages.tsx';
import { adminsOnly } from '../settings/settings-layout.tsx';
import { afterStep, sendStep, setupPath } from './setup-layout.tsx';

const TEXTS = ['government', 'address', 'phone', 'email'] as const;

export const identityStep: Page = adminsOnly((equipment) => async (c) => {
  const office = await officeSettings(equipment.context.db, identityOf(c).officeId);
  if (!office) return missing(c);
  const fields = Fields.of(Object.fromEntries(TEXTS.map((key) => [key, office.settings[key]])));
  return show(c, freshForm(fields), 200, (office.settings.address ?? '') !== '');
});

export const sendIdentityStep: Page = adminsOnly((equipment) => (c) => answerForm(c, {
  async act(fields) {
    if (fields.text('address').trim() === '') return refusedForm(error('field.invalid', 'address', { field: 'address', rule: 'empty' }));
    return updateOffice(equipment.context, identityOf(c), { settings: Object.fromEntries(TEXTS.map((key) => [key, fields.text(key).trim().slice(0, 300)])) });
  },
  show: (form, status) => show(c, form, status, false),
  next: () => afterStep(c, 'identitas'),
}));

function show(c: WebContext, form: FormState, status: number, done: boolean): Promise<Response> {
  return sendStep(c, 'identitas', status, done, (
    <Form action={setupPath(c, 'identitas')} form={form} label={setupWords.identitas.title}>
      <Problems issues={form.issues} />
      <TextField form={form} name="government" label={words.government} hint={words.governmentHint} maxlength={300} />
      <TextField form={form} name="address" label={words.address} required maxlength={300} autocomplete="street-address" />
      <TextField form={form} name="phone" label={words.phone} type="tel" maxlength={300} />
      <TextField form={form} name="email" label={words.email} type="email" maxlength={300} />
      <div class="actions"><Button>{setupListWords.saveAndGoOn}</Button></div>
    </Form>
  ));
}
