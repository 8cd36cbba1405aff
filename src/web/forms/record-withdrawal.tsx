/** Somebody has looked: it is gone from this channel. */
import { TextArea } from '../components/field.tsx';
import type { VerbForm } from './verb-form.ts';

export const recordWithdrawalForm: VerbForm = {
  type: 'recordWithdrawal',
  path: 'sudah-ditarik',
  read: (fields, { move }) => ({ channel: move.channel ?? '', note: fields.text('note') }),
  Body: ({ form, about }) => {
    const { channel } = about.move;
    const link = about.view.state.publications[channel ?? '']?.link ?? '';
    return (
      <>
        <p>Hapus unggahannya di {about.view.channels.find((one) => one.key === channel)?.name ?? channel}, periksa sekali lagi, lalu catat di sini.{/^https?:/.test(link) && <> <a href={link} rel="noopener noreferrer">{link}</a></>}</p>
        <TextArea form={form} name="note" label="Catatan" rows={3} />
      </>
    );
  },
};
