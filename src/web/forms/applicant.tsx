/** Who asks for a showing, by which letter. */
import { fieldWords } from '../../texts/field-words.ts';
import { intakeWords as words } from '../../texts/intake-words.ts';
import { TextField } from '../components/field.tsx';
import type { FormState } from '../form-state.ts';

export function Applicant({ form }: { form: FormState }) {
  return (
    <>
      <TextField form={form} name="agency" label={words.applicant} required maxlength={300} autocomplete="organization" />
      <TextField form={form} name="contact" label={words.contact} hint={words.contactHint} required maxlength={300} />
      <TextField form={form} name="subject" label={fieldWords.subject} required maxlength={300} />
      <TextField form={form} name="letterNumber" label={fieldWords.letterNumber} maxlength={300} />
      <TextField form={form} name="letterDate" label={fieldWords.letterDate} type="date" />
    </>
  );
}
