/** What came of one channel: the link brought back, a failure, or why it is not shown. By hand, with everything to post at hand. */
import { fieldWords } from '../../texts/field-words.ts';
import { publishingWords as words } from '../../texts/publishing-words.ts';
import { Choices, FileField, TextArea, TextField } from '../components/field.tsx';
import { Fields } from '../fields.ts';
import { HandKit } from './hand-kit.tsx';
import type { VerbForm } from './verb-form.ts';

export const recordPublicationForm: VerbForm = {
  type: 'recordPublication',
  path: 'hasil',
  scripts: ['uploads'],
  needs: ['files', 'outlets'],
  fill: ({ view, move }) => Fields.of({ outcome: 'published', link: view.state.publications[move.channel ?? '']?.link }),
  read: (fields, { move }) => ({
    channel: move.channel ?? '', outcome: fields.text('outcome'), link: fields.text('outcome') === 'published' ? fields.text('link').trim() : '', reason: fields.text('reason'), proof: fields.files('proof', 'proof'),
  }),
  Body: ({ form, about }) => {
    const channel = about.view.channels.find((one) => one.key === about.move.channel);
    return (
      <HandKit about={about}>
        <TextField form={form} name="link" label={words.link} inputmode="url" hint={words.linkHint(channel?.name ?? words.aChannel)} search maxlength={2000} />
        <p class="link-check" aria-live="polite"></p>
        <details open={form.fields.text('outcome') !== 'published' || form.issues.length > 0}>
          <summary>{words.otherOutcome}</summary>
          <div class="form">
            <Choices form={form} name="outcome" label={fieldWords.outcome} required options={[
              { value: 'published', label: words.outcomes.published },
              { value: 'failed', label: words.outcomes.failed, hint: words.outcomeHints.failed },
              { value: 'excused', label: words.outcomes.excused, hint: words.outcomeHints.excused },
            ]} />
            <TextArea form={form} name="reason" label={fieldWords.reason} hint={words.outcomeReason} rows={3} search />
            <FileField form={form} name="proof" label={words.proofOfShowing} hint={words.proofHint} />
          </div>
        </details>
      </HandKit>
    );
  },
};
