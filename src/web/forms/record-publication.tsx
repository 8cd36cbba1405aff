/** What came of one channel: the link brought back, a failure, or why it is not shown. By hand, with everything to post at hand. */
import { isProgramRun, publicationOf } from '../../core/case/showing.ts';
import { fieldWords } from '../../texts/field-words.ts';
import { publishingWords as words } from '../../texts/publishing-words.ts';
import { Choices, FileField, TextArea, TextField } from '../components/field.tsx';
import { Fields } from '../fields.ts';
import type { FormState } from '../form-state.ts';
import { HandKit } from './hand-kit.tsx';
import type { About, VerbForm } from './verb-form.ts';

type Outcome = keyof typeof words.outcomes;

export const recordPublicationForm: VerbForm = {
  type: 'recordPublication',
  path: 'hasil',
  scripts: ['uploads'],
  needs: ['files', 'outlets'],
  fill: (about) => Fields.of({ outcome: outcomesOf(about)[0], link: publicationOf(about.view.state, about.move.channel ?? '')?.link }),
  read: (fields, { move }) => ({
    channel: move.channel ?? '', outcome: fields.text('outcome'), link: fields.text('outcome') === 'published' ? fields.text('link').trim() : '', reason: fields.text('reason'), proof: fields.files('proof', 'proof'),
  }),
  Body: ({ form, about }) => {
    const outcomes = outcomesOf(about);
    if (!outcomes.includes('published')) return <><p>{outcomes.length === 1 ? words.onlyExcused : words.byProgram}</p><OtherOutcome form={form} outcomes={outcomes} /></>;
    const channel = about.view.everyChannel.find((one) => one.key === about.move.channel);
    return (
      <HandKit about={about}>
        <TextField form={form} name="link" label={words.link} inputmode="url" hint={words.linkHint(channel?.name ?? words.aChannel)} search maxlength={2000} />
        <p class="link-check" aria-live="polite"></p>
        <details open={form.fields.text('outcome') !== 'published' || form.issues.length > 0}>
          <summary>{words.otherOutcome}</summary>
          <div class="form"><OtherOutcome form={form} outcomes={outcomes} /></div>
        </details>
      </HandKit>
    );
  },
};

/** A link is brought back by whoever posted by hand; what was never started can only be left out. */
function outcomesOf({ view, move }: About): readonly Outcome[] {
  const channel = move.channel ?? '';
  if (publicationOf(view.state, channel) === undefined) return ['excused'];
  return isProgramRun(view.everyChannel, channel) ? ['excused', 'failed'] : ['published', 'failed', 'excused'];
}

function OtherOutcome({ form, outcomes }: { form: FormState; outcomes: readonly Outcome[] }) {
  return (
    <>
      <Choices form={form} name="outcome" label={fieldWords.outcome} required options={outcomes.map((value) => ({ value, label: words.outcomes[value], hint: value === 'published' ? undefined : words.outcomeHints[value] }))} />
      <TextArea form={form} name="reason" label={fieldWords.reason} hint={words.outcomeReason} rows={3} search />
      <FileField form={form} name="proof" label={words.proofOfShowing} hint={words.proofHint} />
    </>
  );
}
