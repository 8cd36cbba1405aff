/** What the office says about itself on its papers and its site, and how its numbers are written. */
import { updateOffice } from '../../../actions/update-office.ts';
import { USUAL_CODE } from '../../../core/classification-code.ts';
import { error } from '../../../core/issue.ts';
import { DOMAIN_LENGTH, isDomain, isWebAddress } from '../../../core/site-domain.ts';
import type { Equipment } from '../../../doors/equipment.ts';
import { officeSettings } from '../../../queries/settings.ts';
import { registerWords } from '../../../texts/choice-words.ts';
import { officeSettingWords as words } from '../../../texts/office-setting-words.ts';
import { pageWords } from '../../../texts/pages.ts';
import { ownPhrases, phrasesOf } from '../../../texts/disposition-phrases.ts';
import { dispositionWords } from '../../../texts/disposition-words.ts';
import { fieldWords } from '../../../texts/field-words.ts';
import { answerForm, refusedForm } from '../../answer-form.ts';
import { Button } from '../../components/button.tsx';
import { TextArea, TextField } from '../../components/field.tsx';
import { Form } from '../../components/form.tsx';
import { Problems } from '../../components/notice.tsx';
import { ReachWarning } from '../../components/reach-warning.tsx';
import { Fields } from '../../fields.ts';
import { freshForm, type FormState } from '../../form-state.ts';
import { identityOf, type Page, type WebContext } from '../../web-env.ts';
import { adminsOnly, savedPath, sendSettings, settingsPath } from './settings-layout.tsx';

const TEXTS = ['government', 'agency', 'address', 'phone', 'email', 'web', 'defaultClassification'] as const;
const REGISTERS = ['agenda', 'permohonan', 'arsip'] as const;

export const officeSettingsPage: Page = adminsOnly((equipment) => async (c) => {
  const office = await officeSettings(equipment.context.db, identityOf(c).officeId);
  const fields = Fields.of({
    name: office?.name, ...Object.fromEntries(TEXTS.map((key) => [key, office?.settings[key]])), ...Object.fromEntries(REGISTERS.map((key) => [`numbering.${key}`, office?.settings.numbering?.[key]])),
    domain: office?.settings.domain, phrases: phrasesOf(office?.settings ?? {}).join('\n'),
  });
  return show(equipment, c, freshForm(fields), 200);
});

export const sendOfficeSettings: Page = adminsOnly((equipment: Equipment) => (c) => answerForm(c, {
  async act(fields) {
    const domain = fields.text('domain').trim().toLowerCase();
    if (domain !== '' && !isDomain(domain)) return refusedForm(error('office.domain-malformed', 'domain'));
    if (!isWebAddress(fields.text('web'))) return refusedForm(error('office.web-malformed', 'web'));
    return updateOffice(equipment.context, identityOf(c), {
      name: fields.text('name'),
      settings: {
        ...Object.fromEntries(TEXTS.map((key) => [key, fields.text(key).trim().slice(0, 300)])),
        ...(fields.has('domain') && { domain }),
        ...(fields.has('phrases') && { phrases: ownPhrases(fields.text('phrases')) }),
        numbering: Object.fromEntries(REGISTERS.flatMap((key) => { const pattern = fields.optional(`numbering.${key}`); return pattern === undefined ? [] : [[key, pattern.slice(0, 100)]]; })),
      },
    });
  },
  show: (form, status) => show(equipment, c, form, status),
  next: () => savedPath(c, 'kantor', 'kantor'),
}));

function show(equipment: Equipment, c: WebContext, form: FormState, status: number): Promise<Response> {
  return sendSettings(c, 'kantor', status, (
    <>
      <ReachWarning equipment={equipment} c={c} />
      <Form action={settingsPath(c, 'kantor')} form={form} label={words.form}>
        <Problems issues={form.issues} />
        <TextField form={form} name="name" label={words.name} required maxlength={200} />
        {TEXTS.map((key) => <TextField form={form} name={key} label={words.fields[key]} type={key === 'email' ? 'email' : 'text'} maxlength={300} places={[key, `settings.${key}`]}
          hint={key === 'web' ? words.webHint : key === 'defaultClassification' ? words.classificationHint(USUAL_CODE) : undefined} />)}
        <TextField form={form} name="domain" label={words.domain} maxlength={DOMAIN_LENGTH} places={['domain', 'settings.domain']}
          hint={words.domainHint} />
        <fieldset class="row-group">
          <legend>{words.numbering}</legend>
          <p class="hint">{words.numberingHint}</p>
          {REGISTERS.map((key) => <TextField form={form} name={`numbering.${key}`} label={registerWords[key]} maxlength={100} places={[`settings.numbering.${key}`]} />)}
        </fieldset>
        <TextArea form={form} name="phrases" label={fieldWords.phrases} hint={dispositionWords.phrasesHint} rows={8} places={['phrases', 'settings.phrases']} />
        <div class="actions"><Button>{pageWords.save}</Button></div>
      </Form>
    </>
  ));
}
