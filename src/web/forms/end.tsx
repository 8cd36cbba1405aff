/** The case ends here, before the SOP's last step. */
import { TextArea } from '../components/field.tsx';
import type { VerbForm } from './verb-form.ts';

export const endForm: VerbForm = {
  type: 'end',
  path: 'akhiri',
  danger: true,
  read: (fields) => ({ reason: fields.text('reason') }),
  Body: ({ form }) => <TextArea form={form} name="reason" label="Alasan" hint="Berkas yang diakhiri tidak dapat dilanjutkan; catatannya tetap tersimpan." required />,
};
