/** Text and a few pictures as they came in with a letter, before anybody edits them. */
import { splitBlocks } from '../../core/post/split-blocks.ts';
import type { Post } from '../../core/post/post.ts';
import { fieldWords } from '../../texts/field-words.ts';
import { intakeWords as words } from '../../texts/intake-words.ts';
import { NEWS } from '../../texts/ready-entries.ts';
import { FileField, TextArea, TextField } from '../components/field.tsx';
import type { Fields } from '../fields.ts';
import type { FormState } from '../form-state.ts';

const ROWS = [1, 2, 3, 4] as const;
export const CONTENT_PICTURES = ROWS.map((row) => `picture.${row}`);

/** Undefined when nothing was brought; the title is the letter's subject unless it has its own. */
export function readContent(fields: Fields): Post | undefined {
  const media = ROWS.flatMap((row) => fields.files(`picture.${row}`).slice(0, 1).map(({ file }) => ({ row, file })))
    .map(({ row, file }) => ({ id: `m${row}`, file, alt: fields.text(`alt.${row}`).trim(), caption: '', credit: '' }));
  const blocks = splitBlocks(fields.text('text'), []);
  if (blocks.length === 0 && media.length === 0) return undefined;
  const title = fields.optional('contentTitle') ?? fields.text('subject').trim();
  return { title, summary: '', category: NEWS, informationKind: 'berkala', blocks, media, variants: [] };
}

export function SimpleContent({ form, intro }: { form: FormState; intro: string }) {
  return (
    <fieldset class="row-group">
      <legend>{words.content}</legend>
      <p class="hint">{intro}</p>
      <TextField form={form} name="contentTitle" label={words.contentTitle} hint={words.contentTitleHint} places={['post.title']} maxlength={300} />
      <TextArea form={form} name="text" label={fieldWords.text} hint={words.paragraphs} rows={8} places={['post.blocks', 'post']} />
      {ROWS.map((row) => (
        <div class="holder">
          <FileField form={form} name={`picture.${row}`} label={words.picture(row)} accept="image/*" one places={[`picture.${row}`, `post.media.m${row}`]} />
          <TextField form={form} name={`alt.${row}`} label={words.shows(row)} hint={words.showsHint} maxlength={1000} />
        </div>
      ))}
    </fieldset>
  );
}
