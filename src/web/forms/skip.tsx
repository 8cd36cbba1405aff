/** A step left out, on the record. */
import { findStep } from '../../core/sop/machine.ts';
import { fieldWords } from '../../texts/field-words.ts';
import { stepWords as words } from '../../texts/step-words.ts';
import { TextArea, TextField } from '../components/field.tsx';
import type { VerbForm } from './verb-form.ts';

export const skipForm: VerbForm = {
  type: 'skip',
  path: 'lewati',
  danger: 'skip',
  read: (fields) => ({ reason: fields.text('reason'), authority: fields.text('authority') }),
  Body: ({ form, about }) => {
    const optional = findStep(about.view.version.machine, about.view.state.step ?? '')?.optional ?? false;
    return (
      <>
        <TextArea form={form} name="reason" label={fieldWords.reason} required />
        <TextField form={form} name="authority" label={fieldWords.authority} hint={words.skipAuthorityHint} required={!optional} maxlength={300} />
      </>
    );
  },
};
