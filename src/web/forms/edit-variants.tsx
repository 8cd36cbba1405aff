/** The post's own text for single channels; a channel without one takes the original. */
import type { Channel } from '../../core/post/outlet.ts';
import { differText } from '../../core/post/word-difference.ts';
import { editorWords as words } from '../../texts/editor-words.ts';
import { countForOutlet } from '../../texts/outlet-words.ts';
import { pictureWords } from '../../texts/picture-words.ts';
import { Pieces } from '../components/difference.tsx';
import { TextArea, Tick } from '../components/field.tsx';
import type { FormState } from '../form-state.ts';
import type { About } from './verb-form.ts';

export function VariantRows({ form, about }: { form: FormState; about: About }) {
  const media = form.fields.all('media');
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
          {media.length > 0 && (
            <fieldset class="field">
              <legend>{words.picturesFor(channel.name)}</legend>
              {media.map((id, index) => <Tick form={form} name={`pictures.${channel.key}`} value={id} label={pictureWords.one(index + 1)} />)}
            </fieldset>
          )}
        </details>
      ))}
    </fieldset>
  );
}

/** What the counter in the browser needs; the same function counts there and here. */
function rulesOf({ mode, textLimit, textUnit, hashtagLimit, mentionLimit }: Channel): string {
  return JSON.stringify({ mode, textLimit, textUnit, hashtagLimit, mentionLimit });
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
