/** Text and a few pictures as they came in with a letter, before anybody edits them. */
import { splitBlocks } from '../../core/post/split-blocks.ts';
import type { Channel } from '../../core/post/outlet.ts';
import type { Post } from '../../core/post/post.ts';
import { fieldWords } from '../../texts/field-words.ts';
import { intakeWords as words } from '../../texts/intake-words.ts';
import { NEWS } from '../../texts/ready-entries.ts';
import { FileField, TextArea, TextField } from '../components/field.tsx';
import type { Fields } from '../fields.ts';
import { issuesAt, wholeAtText, type FormState } from '../form-state.ts';

const MORE = [2, 3, 4] as const;
const ROWS = [1, ...MORE] as const;
export const CONTENT_PICTURES = ROWS.map((row) => `picture.${row}`);

export const CONTENT_FILMS = ['film'];
const FILM_ID = `m${ROWS.length + 1}`;
/** What the desk takes of one file. */
const DESK_FILM = 200_000_000;

/** The office's channels that a film can be shown on. */
export function screensOf(channels: readonly Channel[]): readonly string[] {
  return channels.filter((one) => one.mode === 'screen').map((one) => one.key);
}

/**
 * Undefined when nothing was brought; the title is the letter's subject unless it has its own. A film is what the screens show: they
 * get it as their own form of the content, as a screen shows one thing alone.
 */
export function readContent(fields: Fields, screens: readonly string[]): Post | undefined {
  const film = fields.files('film').slice(0, 1).map(({ file }) => ({ id: FILM_ID, file, alt: fields.text('alt.film').trim(), caption: '', credit: '' }));
  const pictures = ROWS.flatMap((row) => fields.files(`picture.${row}`).slice(0, 1).map(({ file }) => ({ row, file })))
    .map(({ row, file }) => ({ id: `m${row}`, file, alt: fields.text(`alt.${row}`).trim(), caption: '', credit: '' }));
  const media = [...pictures, ...(screens.length > 0 ? film : [])];
  const text = fields.text('text').trim();
  const blocks = splitBlocks(fields.text('text'), []);
  if (blocks.length === 0 && media.length === 0) return undefined;
  const title = fields.optional('contentTitle') ?? fields.text('subject').trim();
  return { title, summary: '', category: NEWS, informationKind: 'berkala', blocks, media, variants: media.some((one) => one.id === FILM_ID) ? screens.map((channel) => ({ channel, text: text === '' ? title : text, media: [FILM_ID] })) : [] };
}

const placesOf = (row: number) => [`picture.${row}`, `post.media.m${row}`];

function PictureRow({ form, row, asks }: { form: FormState; row: number; asks: boolean }) {
  return (
    <div class="brought">
      <FileField form={form} name={`picture.${row}`} label={words.picture(row)} accept="image/*" one places={placesOf(row)} />
      <TextField form={form} name={`alt.${row}`} label={words.shows(row)} hint={asks ? words.showsAsked : words.showsHint} search={asks} maxlength={1000} places={[`alt.${row}`]} />
    </div>
  );
}

/** @param screens where there are none, nobody is asked for a film. @param filmMost in bytes @param asks from outside, where nobody adds afterwards what was left out */
export function SimpleContent({ form, intro, screens, filmMost = DESK_FILM, asks = false }: { form: FormState; intro: string; screens: readonly string[]; filmMost?: number; asks?: boolean }) {
  return (
    <fieldset class="row-group">
      <legend>{words.content}</legend>
      <p class="hint">{intro}</p>
      <TextField form={form} name="contentTitle" label={words.contentTitle} hint={words.contentTitleHint} places={['post.title']} maxlength={300} />
      <TextArea form={wholeAtText(form)} name="text" label={fieldWords.text} hint={words.paragraphs} rows={8} search={asks} places={['post.blocks', 'text']} />
      <PictureRow form={form} row={1} asks={asks} />
      <details open={MORE.some((row) => form.fields.has(`picture.${row}`) || issuesAt(form.issues, [...placesOf(row), `alt.${row}`]).length > 0)}>
        <summary>{words.morePictures}</summary>
        {MORE.map((row) => <PictureRow form={form} row={row} asks={asks} />)}
      </details>
      {screens.length > 0 && (
        <div class="brought">
          <FileField form={form} name="film" label={words.film} hint={words.filmHint(filmMost / 1_000_000)} accept="video/mp4,video/webm" one places={['film', `post.media.${FILM_ID}`]} />
          <TextField form={form} name="alt.film" label={words.filmShows} hint={asks ? words.showsAsked : words.showsHint} search={asks} maxlength={1000} />
        </div>
      )}
    </fieldset>
  );
}
