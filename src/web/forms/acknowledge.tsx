/** The links go up: whoever receives the report sees each of them. */
import { PublicationBadge } from '../components/badge.tsx';
import { TextArea } from '../components/field.tsx';
import type { VerbForm } from './verb-form.ts';

export const acknowledgeForm: VerbForm = {
  type: 'acknowledge',
  path: 'laporan',
  read: (fields) => ({ note: fields.text('note') }),
  Body: ({ form, about }) => {
    const names = new Map(about.view.channels.map((one) => [one.key, one.name]));
    return (
      <>
        <ul>
          {Object.values(about.view.state.publications).map((one) => (
            <li><b>{names.get(one.channel) ?? one.channel}</b> <PublicationBadge state={one.state} /> {/^https?:/.test(one.link) && <a href={one.link} rel="noopener noreferrer">{one.link}</a>}{one.reason !== '' && ` ${one.reason}`}</li>
          ))}
        </ul>
        <TextArea form={form} name="note" label="Catatan" rows={3} />
      </>
    );
  },
};
