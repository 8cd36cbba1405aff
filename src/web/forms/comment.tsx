/** A remark: everybody of the SOP reads it, nothing changes by it. It may be about single words, answer another one, and tell people by name. */
import { fieldWords } from '../../texts/field-words.ts';
import { wordPart } from '../../texts/part-words.ts';
import { remarkWords as words } from '../../texts/remark-words.ts';
import { channelName } from '../case-names.ts';
import { findRemark, RemarkText } from '../components/case-discussion.tsx';
import { Select, TextArea, TextField, Tick } from '../components/field.tsx';
import { Hidden } from '../components/form.tsx';
import { Fields } from '../fields.ts';
import type { FormState } from '../form-state.ts';
import { partOptions } from './part-options.ts';
import type { About, VerbForm } from './verb-form.ts';

export const commentForm: VerbForm = {
  type: 'comment',
  path: 'catatan',
  needs: ['people'],
  fill: ({ asked }) => Fields.of({ part: asked?.part, words: asked?.words, answers: asked?.answers }),
  read: (fields) => {
    const part = fields.optional('part');
    const answers = Number(fields.text('answers'));
    return {
      text: fields.text('remark'), mentions: [...new Set(fields.all('mentions'))].filter((id) => id !== ''), settles: fields.has('settles'),
      ...(part !== undefined && { pin: { part, words: fields.text('words') } }), ...(Number.isInteger(answers) && answers > 0 && { answers }),
    };
  },
  Body: ({ form, about }) => {
    const answered = findRemark(about.view.events, Number(form.fields.text('answers')));
    return (
      <div class="form remark-form">
        {answered ? <blockquote><RemarkText view={about.view} event={answered} /></blockquote> : <About form={form} about={about} />}
        {answered && <Hidden name="answers" value={form.fields.text('answers')} />}
        <TextArea form={form} name="remark" label={answered ? words.answer : fieldWords.note} hint={words.mentionHint} rows={3} required places={['text']} />
        {answered && <Tick form={form} name="settles" label={words.settles} hint={words.settlesHint} />}
        <People form={form} about={about} />
      </div>
    );
  },
};

/** What the remark is about; folded away for one about the case as a whole. */
function About({ form, about }: { form: FormState; about: About }) {
  if (!about.view.state.post) return null;
  const part = form.fields.text('part');
  return (
    <details open={part !== ''} class="remark-pin">
      <summary>{part === '' ? words.aboutPart : words.about(wordPart(part, about.view.state.post, (key) => channelName(about.view, key)).toLowerCase())}</summary>
      <Select form={form} name="part" label={words.part} empty={words.wholeCase} options={partOptions(about.view)} places={['pin']} />
      <TextField form={form} name="words" label={words.words} hint={words.wordsHint} maxlength={500} places={['pin.words']} />
    </details>
  );
}

function People({ form, about }: { form: FormState; about: About }) {
  const { people } = about.material;
  const own = about.view.actor.kind === 'person' ? about.view.actor.personId : '';
  const others = people.filter((one) => one.personId !== own);
  if (others.length === 0) return null;
  return (
    <details open={form.fields.has('mentions')} class="mention-list">
      <summary>{words.tell}</summary>
      <div class="choices" lang="id">{others.map((one) => <Tick form={form} name="mentions" value={one.personId} label={one.posts.length === 0 ? one.name : `${one.name}, ${one.posts.join(', ')}`} />)}</div>
    </details>
  );
}
