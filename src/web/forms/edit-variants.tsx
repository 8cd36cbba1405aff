/** The post's own text for single channels; a channel without one takes the original. */
import type { Channel } from '../../core/post/outlet.ts';
import { TextArea, Tick } from '../components/field.tsx';
import type { FormState } from '../form-state.ts';
import type { About } from './verb-form.ts';

export function VariantRows({ form, about }: { form: FormState; about: About }) {
  const media = form.fields.all('media');
  return (
    <fieldset class="row-group">
      <legend>Materi per kanal</legend>
      <p class="hint">Isi hanya bila teks untuk satu kanal berbeda dari naskah. Kanal yang dikosongkan memakai naskah di atas.</p>
      {about.view.channels.map((channel) => {
        const text = form.fields.text(`variant.${channel.key}`);
        return (
          <details open={text !== ''}>
            <summary>{channel.name}</summary>
            <TextArea form={form} name={`variant.${channel.key}`} label={`Teks untuk ${channel.name}`} hint={limitHint(channel, text)} rows={5} places={[`post.variants.${channel.key}`]} />
            {media.length > 0 && (
              <fieldset class="field">
                <legend>Gambar untuk {channel.name}</legend>
                {media.map((id, index) => <Tick form={form} name={`pictures.${channel.key}`} value={id} label={`Gambar ${index + 1}`} />)}
              </fieldset>
            )}
          </details>
        );
      })}
    </fieldset>
  );
}

/** Characters as a reader counts them, so that an emoji is one. */
function limitHint(channel: Channel, text: string): string {
  const length = [...text.trim()].length;
  if (channel.textLimit === null) return length === 0 ? 'Tanpa batas panjang.' : `${length} karakter.`;
  const left = channel.textLimit - length;
  return `Paling panjang ${channel.textLimit} karakter; kini ${length}, ${left < 0 ? `lebih ${-left}` : `sisa ${left}`}.`;
}
