/** The post: title, text in one area, pictures with their words, and the text of single channels. */
import { InformationKind } from '../../core/post/post.ts';
import { informationWords } from '../../texts/choice-words.ts';
import { editorWords as words } from '../../texts/editor-words.ts';
import { fieldWords } from '../../texts/field-words.ts';
import { newsCategories } from '../../texts/ready-entries.ts';
import { Button } from '../components/button.tsx';
import { Hidden } from '../components/form.tsx';
import { Choices, TextArea, TextField } from '../components/field.tsx';
import type { FormState } from '../form-state.ts';
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
import type { About, VerbForm } from './verb-form.ts';

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
    const zone = about.view.office.calendar.zone;
    return (
      <div class="form writing" data-editor={editorData(form, about)}>
        <EditStart form={form} about={about} />
        <Clashes form={form} />
        <TextField form={form} name="title" label={fieldWords.title} required maxlength={300} places={['post.title']} />
        <TextArea form={form} name="summary" label={fieldWords.summary} hint={words.summaryHint} rows={2} places={['post.summary']} />
        <TextArea form={form} name="text" label={words.text} required rows={14} places={['post.blocks', 'post']}
          hint={words.textHint} />
        <p class="save-state" data-save-state role="status"></p>
        <p class="no-print"><a href={`${about.path}/naskah/riwayat`}>{words.history}</a></p>
        <Questions form={form} />
        <TextField form={form} name="category" label={fieldWords.category} list={newsCategories} maxlength={60} places={['post.category']} />
        <Choices form={form} name="informationKind" label={words.kind} required inline places={['post.informationKind']} options={InformationKind.options.map((value) => ({ value, label: informationWords[value] }))} />
        <Hidden name="plan" value={form.fields.text('plan')} />
        <PictureRows form={form} about={about} />
        <VariantRows form={form} about={about} />
        {about.view.channels.length > 0 && (
          <details open={form.issues.some((issue) => issue.place.startsWith('channels'))}>
            <summary>{words.plannedChannels}</summary>
            <ChannelPicker form={form} channels={about.view.channels} zone={zone} label={words.plan} />
          </details>
        )}
        <p class="no-print"><Button weight="quiet" name="ulang" value="hitung" skipChecks>{words.showAgain}</Button></p>
      </div>
    );
  },
  andThen: { type: 'submit', button: () => words.saveAndSubmit },
};

/** What the module in the browser needs to know of the case; the words it says come with it. */
function editorData(form: FormState, { view, office, material }: About): string {
  const personId = view.actor.kind === 'person' ? view.actor.personId : '';
  const saved = postVersions(view.events).findLast((one) => one.event.by.personId === personId)?.version ?? 0;
  return JSON.stringify({
    address: `/api/v1/offices/${office.slice('/o/'.length)}/cases/${view.id}/draft`, key: `${view.id} ${personId}`, zone: view.office.calendar.zone,
    version: view.state.version, savedVersion: saved, answered: form.fields.has('kunci'), officeDraft: material.writing.draft?.savedAt ?? null,
  });
}
