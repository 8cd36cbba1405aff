/** Asks whether somebody means a grave act, in words that say what will happen. */
import { CONSENT } from '../consent.ts';
import { issuesAt, type FormState } from '../form-state.ts';
import { FieldNotes } from './field.tsx';

interface ConsentProps {
  readonly form: FormState;
  readonly says: string;
  /** Where several stand on one page: what this one is about. */
  readonly of?: string;
}

export function Consent({ form, says, of }: ConsentProps) {
  const id = of === undefined ? CONSENT : `${CONSENT}-${of}`;
  const issues = issuesAt(form.issues, [CONSENT]);
  return (
    <div class={issues.length > 0 ? 'field wrong' : 'field'}>
      <FieldNotes id={id} issues={issues} />
      <div class="choice"><input type="checkbox" id={id} name={CONSENT} value="ya" required checked={form.fields.has(CONSENT, 'ya')} /><label for={id}>{says}</label></div>
    </div>
  );
}
