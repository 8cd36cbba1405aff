/** The post's own text for single channels; a channel without one takes the original. */
import type { Channel } from '../../core/post/outlet.ts';
import { OWN_CHOICE } from '../../core/post/variant-pictures.ts';
import { differText } from '../../core/post/word-difference.ts';
import { editorWords as words } from '../../texts/editor-words.ts';
import { countForOutlet } from '../../texts/outlet-words.ts';
import { pictureWords } from '../../texts/picture-words.ts';
import { Pieces } from '../components/difference.tsx';
import { TextArea, Tick } from '../components/field.tsx';
import type { FormState } from '../form-state.ts';
import { choosesPictures } from './read-edit.ts';
import type { About } from './verb-form.ts';

export function VariantRows({ form, about }: { form: FormState; about: About }) {
  return (
    <fieldset class="row-group">
      <legend>{words.variants}</legend>
      <p class="hint">{words.variantsHint}</p>
      {about.view.channels.map((channel) => (
        <details open={form.fields.text(`variant.${channel.key}`) !== ''} data-variant={channel.key} data-rules={rulesOf(channel)}>
          <summary>{channel.name} <span class="over-mark" data-over></span></summary>
          <TextArea form={form} name={`variant.${channel.key}`} label={words.textFor(channel.name)} rows={5} places={[`post.variants.${channel.key}`]} />
          <Count form={form} channel={channel} />
          <VariantDifference original={form.fields.text('text')} text={form.fields.text(`variant.${channel.key}`)} />
          <VariantPictures form={form} about={about} channel={channel} />
        </details>
      ))}
    </fieldset>
  );
}

/** The pictures of the text itself, unless its writer chooses among them for this channel. */
function VariantPictures({ form, about, channel }: { form: FormState; about: About; channel: Channel }) {
  const media = form.fields.all('media');
  const name = `show.${channel.key}`;
  const own = choosesPictures(form.fields, channel.key);
  return (
    <div class="variant-pictures" data-variant-pictures={channel.key}>
      {media.length > 0 && (
        <fieldset class="field">
          <legend>{words.picturesFor(channel.name)}</legend>
          <div class="choices inline">
            {(['', OWN_CHOICE] as const).map((value, index) => (
              <div class="choice"><input type="radio" id={`f-show-${channel.key}-${index}`} name={name} value={value} checked={own === (value === OWN_CHOICE)} /><label for={`f-show-${channel.key}-${index}`}>{value === '' ? words.samePictures : words.ownPictures}</label></div>
            ))}
          </div>
          <div class="choices if-own">
            {media.map((id, index) => <Tick form={form} name={`pictures.${channel.key}`} value={id} label={<><PictureOf form={form} about={about} id={id} />{pictureWords.one(index + 1)}</>} />)}
          </div>
        </fieldset>
      )}
    </div>
  );
}

function PictureOf({ form, about, id }: { form: FormState; about: About; id: string }) {
  return <img class="tick-picture" src={`${about.office}/file/${form.fields.text(`file.${id}`)}/kecil`} alt="" width={48} height={48} loading="lazy" />;
}

/** What the counter in the browser needs; the same function counts there and here. */
function rulesOf({ key, mode, linkHosts, textLimit, textUnit, hashtagLimit, mentionLimit }: Channel): string {
  return JSON.stringify({ key, mode, linkHosts, textLimit, textUnit, hashtagLimit, mentionLimit });
}

/** An empty text takes the original, so that is what is counted. */
function Count({ form, channel }: { form: FormState; channel: Channel }) {
  const own = form.fields.text(`variant.${channel.key}`);
  const { words: counted, over } = countForOutlet(channel, own.trim() === '' ? form.fields.text('text') : own);
  return <p class={over ? 'counter over' : 'counter'} data-count>{own.trim() === '' ? words.usesText(counted) : counted}</p>;
}

function VariantDifference({ original, text }: { original: string; text: string }) {
  return (
    <details class="variant-difference" hidden={text.trim() === ''} data-difference>
      <summary>{words.variantDifference}</summary>
      <div class="difference"><p class="change-text" dir="auto" data-pieces>{text.trim() === '' ? '' : <Pieces pieces={differText(original, text)} />}</p></div>
    </details>
  );
}
