/** The second pair of eyes after an emergency: yes signs it, no takes it back from everywhere. */
import { Choices, TextArea } from '../components/field.tsx';
import type { VerbForm } from './verb-form.ts';

export const ratifyForm: VerbForm = {
  type: 'ratify',
  path: 'pengesahan',
  read: (fields) => ({ answer: fields.text('answer'), comment: fields.text('comment') }),
  Body: ({ form, about }) => (
    <>
      <p>Ditayangkan darurat oleh {about.view.state.emergency?.by.name}. Alasannya: {about.view.state.emergency?.reason}</p>
      <Choices form={form} name="answer" label="Keputusan" required options={[{ value: 'ya', label: 'Ya, sahkan' }, { value: 'tidak', label: 'Tidak, tarik dari semua kanal', hint: 'Alasannya wajib ditulis.' }]} />
      <TextArea form={form} name="comment" label="Catatan" />
    </>
  ),
};
