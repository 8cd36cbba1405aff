/** The links go up: whoever receives the report sees each of them. */
import { fieldWords } from '../../texts/field-words.ts';
import { formatInstant } from '../../texts/format-time.ts';
import { publishingWords as words } from '../../texts/publishing-words.ts';
import { PublicationBadge } from '../components/badge.tsx';
import { TextArea } from '../components/field.tsx';
import { FileLink } from '../components/file-link.tsx';
import type { VerbForm } from './verb-form.ts';

export const acknowledgeForm: VerbForm = {
  type: 'acknowledge',
  path: 'laporan',
  read: (fields) => ({ note: fields.text('note') }),
  Body: ({ form, about }) => {
    const names = new Map(about.view.everyChannel.map((one) => [one.key, one.name]));
    const { zone } = about.view.office.calendar;
    return (
      <>
        <p>{words.reported}</p>
        <ul class="report">
          {Object.values(about.view.state.publications).map((one) => (
            <li>
              <p><b>{names.get(one.channel) ?? one.channel}</b> <PublicationBadge stage={one.state} /></p>
              {/^https?:/.test(one.link) ? <p><a href={one.link} target="_blank" rel="noopener noreferrer">{one.link}</a></p> : one.link !== '' && <p>{one.link}</p>}
              {one.reason !== '' && <p dir="auto">{one.reason}</p>}
              {one.proof.length > 0 && <p>{words.proof} {one.proof.map((file, index) => <>{index > 0 && ', '}<FileLink file={file} office={about.office} /></>)}</p>}
              <p class="small-text quiet-text">{one.by.name === '' ? words.program : one.by.name} · {formatInstant(one.at, zone)}</p>
            </li>
          ))}
        </ul>
        <TextArea form={form} name="note" label={fieldWords.note} rows={3} />
      </>
    );
  },
};
