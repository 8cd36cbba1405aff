/** The case ends here, before the SOP's last step. */
import { fieldWords } from '../../texts/field-words.ts';
import { stepWords as words } from '../../texts/step-words.ts';
import { TextArea } from '../components/field.tsx';
import type { VerbForm } from './verb-form.ts';

export const endForm: VerbForm = {
  type: 'end',
  path: 'akhiri',
  danger: 'end',
  read: (fields) => ({ reason: fields.text('reason') }),
  Body: ({ form }) => <TextArea form={form} name="reason" label={fieldWords.reason} hint={words.endHint} required />,
};
