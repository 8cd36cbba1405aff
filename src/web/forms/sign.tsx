/** Yes, in part, or no. In part asks of every piece its own yes or no; no offers the ways back and remarks on single words. */
import { END, findStep } from '../../core/sop/machine.ts';
import { openParts } from '../../core/case/signatures.ts';
import type { PartId } from '../../core/post/parts.ts';
import { fieldWords } from '../../texts/field-words.ts';
import { pageWords } from '../../texts/pages.ts';
import { wordPart } from '../../texts/part-words.ts';
import { contentClasses } from '../../texts/ready-entries.ts';
import { signingWords as words } from '../../texts/signing-words.ts';
import { Choices, TextArea, TextField } from '../components/field.tsx';
import { PartContent } from '../components/part-content.tsx';
import { Fields } from '../fields.ts';
import { issuesAt, type FormState } from '../form-state.ts';
import { readRemarks, RemarkRows } from './remark-rows.tsx';
import type { About, VerbForm } from './verb-form.ts';

export const signForm: VerbForm = {
  type: 'sign',
  path: 'paraf',
  fill: ({ move, view }) => Fields.of({ backTo: move.waysBack[0], ...Object.fromEntries(openParts(view.state).map((part) => [`item.${part}`, 'ya'])) }),
  read: (fields, about) => {
    const answer = fields.text('answer');
    return {
      ...(about.askedStep !== null && { step: about.askedStep }),
      answer, comment: fields.text('comment'), classification: fields.text('classification'),
      ...(answer === 'tidak' && { backTo: fields.optional('backTo') }),
      refused: answer === 'sebagian' ? refusedIn(fields).map((part) => ({ part, reason: fields.text(`reason.${part}`).trim() })) : [],
      // Words somebody began to remark on and then let pass with a plain yes are not thrown away.
      remarks: readRemarks(fields),
    };
  },
  Body: ({ form, about }) => (
    <div class="form sign">
      <div class="answers">
        <Choices form={form} name="answer" label={words.decision} required options={[
          { value: 'ya', label: words.answers.ya },
          ...(parts(about).length > 1 ? [{ value: 'sebagian', label: words.answers.sebagian }] : []),
          ...(about.move.waysBack.length > 0 ? [{ value: 'tidak', label: words.answers.tidak }] : []),
        ]} />
      </div>
      {parts(about).length > 1 && (
        <fieldset class="row-group if-partly">
          <legend>{words.parts}</legend>
          <p class="hint">{words.partsHint}</p>
          {parts(about).map((part) => <Part form={form} about={about} part={part} />)}
        </fieldset>
      )}
      {about.move.waysBack.length > 0 && (
        <div class="if-no">
          <Choices form={form} name="backTo" label={fieldWords.backTo} hint={words.backToHint} required options={about.move.waysBack.map((step, index) => ({ value: step, label: wayName(about, step), hint: index === 0 ? words.bySop : undefined }))} />
        </div>
      )}
      {about.view.state.post && <RemarkRows form={form} about={about} />}
      <TextArea form={form} name="comment" label={fieldWords.comment} hint={words.noteHint} search={about.move.waysBack.length > 0} />
      <details open={form.fields.optional('classification') !== undefined}>
        <summary>{words.classification}</summary>
        <TextField form={form} name="classification" label={fieldWords.classification} hint={words.classificationHint(contentClasses.join(', '))} list={contentClasses} maxlength={300} />
      </details>
    </div>
  ),
};

function refusedIn(fields: Fields): readonly PartId[] {
  return fields.entries.filter(([name, value]) => name.startsWith('item.') && value === 'tidak').map(([name]) => name.slice('item.'.length));
}

function parts({ view }: About): readonly PartId[] {
  return openParts(view.state).filter((part) => part !== 'order');
}

function Part({ form, about, part }: { form: FormState; about: About; part: PartId }) {
  const { post } = about.view.state;
  const names = new Map(about.view.channels.map((one) => [one.key, one.name]));
  const name = wordPart(part, post, (key) => names.get(key) ?? key);
  const index = refusedIn(form.fields).indexOf(part);
  const places = index < 0 ? [] : [`refused.${index}`];
  const field = `item.${part}`;
  const id = `f-${field.replace(/[^a-zA-Z0-9-]/g, '-')}`;
  return (
    <fieldset class={issuesAt(form.issues, places).length > 0 ? 'item wrong' : 'item'}>
      <legend>{name}</legend>
      {post && <div class="item-content"><PartContent part={part} post={post} office={about.office} /></div>}
      <div class="yes-no">
        {(['ya', 'tidak'] as const).map((value) => (
          <span class="yes-no-one"><input type="radio" id={`${id}-${value}`} name={field} value={value} checked={value === 'tidak' ? index >= 0 : index < 0} /><label for={`${id}-${value}`}>{value === 'ya' ? pageWords.yes : pageWords.no}<span class="unseen">, {name.toLowerCase()}</span></label></span>
        ))}
      </div>
      <div class="item-reason"><TextField form={form} name={`reason.${part}`} label={words.whyNot(name.toLowerCase())} search maxlength={1000} places={places} /></div>
    </fieldset>
  );
}

export function wayName({ view }: About, id: string): string {
  if (id === END) return words.refuse;
  const step = findStep(view.version.machine, id);
  return step ? words.step(step.printed, step.activity) : id;
}
