/** The post: title, text in one area, pictures with their words, and the text of single channels. */
import { whyPlanFixed } from '../../core/case/may.ts';
import type { Issue } from '../../core/issue.ts';
import { InformationKind } from '../../core/post/post.ts';
import { checkOutlets } from '../../core/post/check-outlets.ts';
import { checkReady } from '../../core/post/ready.ts';
import { checkPictures } from '../../core/post/variant-pictures.ts';
import { informationWords } from '../../texts/choice-words.ts';
import { editorWords as words } from '../../texts/editor-words.ts';
import { fieldWords } from '../../texts/field-words.ts';
import { newsCategories } from '../../texts/ready-entries.ts';
import { Button } from '../components/button.tsx';
import { Hidden } from '../components/form.tsx';
import { PlannedTimes } from '../components/planned-times.tsx';
import { Choices, TextArea, TextField, Tick } from '../components/field.tsx';
import type { Fields } from '../fields.ts';
import { issuesAt, wholeAtText, type FormState } from '../form-state.ts';
import { postVersions } from '../post-versions.ts';
import { ChannelPicker } from './channel-picker.tsx';
import { Clashes } from './edit-clashes.tsx';
import { adoptPictures, PictureRows } from './edit-pictures.tsx';
import { Questions } from './edit-questions.tsx';
import { EditStart } from './edit-start.tsx';
import { VariantRows } from './edit-variants.tsx';
import { fillEdit } from './fill-edit.ts';
import { applyChoices, mergeEdit, missingChoices } from './merge-edit.ts';
import { readEdit } from './read-edit.ts';
import type { About, BodyProps, VerbForm } from './verb-form.ts';

export const editForm: VerbForm = {
  type: 'edit',
  path: 'naskah',
  needs: ['files', 'writing'],
  scripts: ['editor', 'uploads', 'pictures'],
  pictures: ['newPictures'],
  fill: fillEdit,
  prepare: (fields, about) => applyChoices(adoptPictures(fields, about)),
  check: missingChoices,
  merge: mergeEdit,
  read: readEdit,
  Body: ({ form, about }) => {
    return (
      <div class="form writing" data-editor={editorData(form, about)}>
        <EditStart form={form} about={about} />
        <Clashes form={form} />
        <TextField form={form} name="title" label={fieldWords.title} required maxlength={300} places={['post.title']} />
        <TextArea form={form} name="summary" label={fieldWords.summary} hint={words.summaryHint} rows={2} places={['post.summary']} />
        <TextArea form={wholeAtText(form)} name="text" label={words.text} required rows={14} places={['post.blocks']}
          hint={words.textHint} />
        <p class="save-state" data-save-state role="status"></p>
        <p class="no-print"><a href={`${about.path}/naskah/riwayat`}>{words.history}</a></p>
        <Questions form={form} />
        <TextField form={form} name="category" label={fieldWords.category} list={newsCategories} maxlength={60} places={['post.category']} />
        <Choices form={form} name="informationKind" label={words.kind} required inline places={['post.informationKind']} options={InformationKind.options.map((value) => ({ value, label: informationWords[value] }))} />
        <PictureRows form={form} about={about} />
        <VariantRows form={form} about={about} />
        <Plan form={form} about={about} />
        <p class="no-print" data-without-script><Button weight="plain" name="ulang" value="hitung" skipChecks>{words.showAgain}</Button></p>
        {about.view.moves.some((one) => one.type === 'submit' && one.allowed) && <TextArea form={form} name="note" label={words.submitNote} rows={2} />}
        {issuesAt(form.issues, [WITHOUT_PICTURE]).length > 0 && <Tick form={form} name={WITHOUT_PICTURE} label={words.withoutPicture} />}
      </div>
    );
  },
  andThen: { type: 'submit', button: () => words.saveAndSubmit, check: pictureless },
};

/** Channels and times to propose; once a step has chosen them, to read. */
function Plan({ form, about: { view } }: BodyProps) {
  const fixed = whyPlanFixed(view.version.machine, view.state, view.actor);
  if (fixed) return <details><summary>{words.plannedChannels}</summary><p>{words.planFixed(String(fixed.data['performers']))}</p><PlannedTimes view={view} /></details>;
  if (view.channels.length === 0) return null;
  return (
    <details open={form.issues.some((issue) => issue.place.startsWith('channels'))}>
      <summary>{words.plannedChannels}</summary>
      <Hidden name="plan" value={form.fields.text('plan')} />
      <ChannelPicker form={form} channels={view.channels} zone={view.office.calendar.zone} label={words.plan} />
    </details>
  );
}

const WITHOUT_PICTURE = 'withoutPicture';

/** A channel that takes no post without a picture is told of once; whoever knows better says so with a tick. */
function pictureless(fields: Fields, { view: { state, channels } }: About): readonly Issue[] {
  const planned = state.channels.map((one) => one.channel);
  const missing = fields.has(WITHOUT_PICTURE) ? [] : checkPictures(state.post, channels, planned, 'write').map((issue) => ({ ...issue, place: WITHOUT_PICTURE }));
  // With everything else that would be refused next: nobody is sent back twice.
  return missing.length === 0 ? [] : [...checkReady(state.post), ...checkOutlets(state.post, channels, planned), ...missing];
}

/** What the module in the browser needs to know of the case; the words it says come with it. */
function editorData(form: FormState, { view, office, material }: About): string {
  const personId = view.actor.kind === 'person' ? view.actor.personId : '';
  const saved = postVersions(view.events).findLast((one) => one.event.by.personId === personId)?.version ?? 0;
  return JSON.stringify({
    address: `/api/v1/offices/${office.slice('/o/'.length)}/cases/${view.id}/draft`, key: `${view.id} ${personId}`, zone: view.office.calendar.zone,
    version: view.state.version, savedVersion: saved, answered: form.fields.has('kunci'), officeDraft: material.writing.draft?.savedAt ?? null,
  });
}
