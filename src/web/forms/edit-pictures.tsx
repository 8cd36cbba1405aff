/**
 * Pictures of the post: what each shows, caption, credit, place in the row, and the point that every crop keeps in sight. New ones
 * come from disk or from the case. All of it works by sending the form; `elements/pictures.ts` does it in place.
 */
import { adviseAlt } from '../../core/post/alt-advice.ts';
import { ratioNumber, readFocus } from '../../core/post/crop.ts';
import { RATIOS, type Ratio } from '../../core/post/outlet.ts';
import { fieldWords } from '../../texts/field-words.ts';
import { altAdvice, pictureWords as words } from '../../texts/picture-words.ts';
import { Button } from '../components/button.tsx';
import { FileField, TextField, Tick } from '../components/field.tsx';
import { Hidden } from '../components/form.tsx';
import type { Fields } from '../fields.ts';
import { isFilm } from '../film-symbol.ts';
import type { FormState } from '../form-state.ts';
import type { About } from './verb-form.ts';

/** The middles of nine fields, from the upper left. */
const POINTS = ['0.17', '0.5', '0.83'].flatMap((y) => ['0.17', '0.5', '0.83'].map((x) => `${x},${y}`));
const MIDDLE = '0.5,0.5';

/** What was uploaded or chosen becomes a row with an id of its own; what was ticked for removal goes; a row moves up or down. */
export function adoptPictures(fields: Fields, { view }: Pick<About, 'view'>): Fields {
  const removed = new Set(fields.all('remove'));
  const ids = moved(fields.all('media').filter((id) => !removed.has(id)), fields.text('ulang'));
  const known = new Set(ids.map((id) => fields.text(`file.${id}`)));
  let last = Math.max(0, ...[...fields.all('media'), ...(view.state.post?.media ?? []).map((one) => one.id)].map((id) => Number(/^m(\d{1,6})$/.exec(id)?.[1] ?? 0)));
  let result = fields.with('newPictures').with('pick').with('remove');
  for (const { file } of [...fields.files('newPictures'), ...fields.files('pick')]) {
    if (known.has(file)) continue;
    known.add(file);
    // The same picture sent twice by a double tap is one picture.
    const id = view.state.post?.media.find((one) => one.file === file && !ids.includes(one.id))?.id ?? `m${++last}`;
    ids.push(id);
    result = result.with(`file.${id}`, file);
  }
  return result.with('media', ...ids);
}

/** @param act `naik:m2` or `turun:m2`, from the button of a row */
function moved(ids: readonly string[], act: string): string[] {
  const [, way, id = ''] = /^(naik|turun):(.+)$/.exec(act) ?? [];
  const at = ids.indexOf(id);
  const to = at + (way === 'naik' ? -1 : 1);
  if (at === -1 || to < 0 || to >= ids.length) return [...ids];
  return ids.toSpliced(at, 1).toSpliced(to, 0, id);
}

export function PictureRows({ form, about }: { form: FormState; about: About }) {
  const ids = form.fields.all('media');
  const used = new Set(ids.map((id) => form.fields.text(`file.${id}`)));
  const inCase = about.material.files.filter((file) => /^(image\/|video\/(mp4|webm)$)/.test(file.mime) && !used.has(file.hash));
  return (
    <fieldset class="row-group" data-picture-field>
      <legend>{words.pictures}</legend>
      <div class="picture-rows" data-pictures>
        {ids.map((id, index) => <PictureRow form={form} about={about} id={id} index={index} count={ids.length} />)}
      </div>
      {inCase.length > 0 && (
        <fieldset class="field" data-picks>
          <legend>{words.fromCase}</legend>
          {inCase.map((file) => <Tick form={form} name="pick" value={`${file.hash} ${file.name}`} label={file.name} />)}
        </fieldset>
      )}
      <FileField form={form} name="newPictures" label={words.add} accept="image/*,.heic,.heif" hint={words.addHint} search />
      <p class="no-print" data-without-script><Button weight="plain" name="ulang" value="gambar" skipChecks>{words.addShown}</Button></p>
    </fieldset>
  );
}

function PictureRow({ form, about, id, index, count }: { form: FormState; about: About; id: string; index: number; count: number }) {
  const { fields } = form;
  const film = about.material.files.some((file) => file.hash === fields.text(`file.${id}`) && isFilm(file.mime));
  const advice = adviseAlt(fields.text(`alt.${id}`), fields.text(`caption.${id}`));
  return (
    <fieldset class="row-group picture-row" data-picture={id}>
      <legend>{words.one(index + 1)}</legend>
      <Hidden name="media" value={id} />
      <Hidden name={`file.${id}`} value={fields.text(`file.${id}`)} />
      <div class="picture-order">
        {index > 0 && <Button weight="quiet" name="ulang" value={`naik:${id}`} skipChecks>{words.up}<span class="unseen">{words.ofThis(index + 1)}</span></Button>}
        {index < count - 1 && <Button weight="quiet" name="ulang" value={`turun:${id}`} skipChecks>{words.down}<span class="unseen">{words.ofThis(index + 1)}</span></Button>}
      </div>
      {film ? <Film form={form} about={about} id={id} /> : <Focus form={form} about={about} id={id} index={index} />}
      <TextField form={form} name={`alt.${id}`} label={words.alt} hint={words.altHint} search maxlength={1000} places={[`post.media.${id}`, `post.media.${index}`]} />
      <p class="advice" data-advice>{advice === null ? '' : altAdvice[advice]}</p>
      <TextField form={form} name={`caption.${id}`} label={fieldWords.caption} maxlength={1000} />
      <TextField form={form} name={`credit.${id}`} label={fieldWords.credit} hint={words.creditHint} maxlength={200} />
      <Tick form={form} name="remove" value={id} label={words.remove} />
    </fieldset>
  );
}

/** A film is shown whole: nothing of it is cut. */
function Film({ form, about, id }: { form: FormState; about: About; id: string }) {
  const address = `${about.office}/file/${form.fields.text(`file.${id}`)}`;
  return <p class="film"><a href={address} target="_blank" rel="noopener"><img src={`${address}/kecil`} alt="" width={160} height={120} loading="lazy" />{words.playFilm}</a></p>;
}

/** Nine fields over the picture, or the very point that was tapped; and what each outlet's shape then shows. */
function Focus({ form, about, id, index }: { form: FormState; about: About; id: string; index: number }) {
  const hash = form.fields.text(`file.${id}`);
  const typed = form.fields.text(`focus.${id}`);
  const chosen = readFocus(typed) ? typed : '';
  const own = chosen !== '' && !POINTS.includes(chosen);
  const picture = `${about.office}/file/${hash}`;
  return (
    <fieldset class="field focus" data-focus>
      <legend>{words.focus}</legend>
      <p class="hint">{words.focusHint}</p>
      <div class="focus-stage">
        <img src={`${picture}/kecil`} alt={form.fields.optional(`alt.${id}`) ?? words.one(index + 1)} width={320} loading="lazy" data-stage />
        <div class="focus-grid">
          {POINTS.map((point, place) => (
            <label title={words.points[place]}>
              <input type="radio" name={`focus.${id}`} value={point} checked={chosen === point} /><span class="unseen">{words.points[place]}</span>
            </label>
          ))}
        </div>
      </div>
      <div class="choices inline">
        <div class="choice"><input type="radio" id={`focus-none-${id}`} name={`focus.${id}`} value="" checked={chosen === ''} /><label for={`focus-none-${id}`}>{words.noPoint}</label></div>
        {own && <div class="choice"><input type="radio" id={`focus-own-${id}`} name={`focus.${id}`} value={chosen} checked data-own /><label for={`focus-own-${id}`}>{words.chosen}</label></div>}
      </div>
      <details class="crops">
        <summary>{words.crops}</summary>
        <ul>{RATIOS.map((ratio) => (
          <li><img src={`${picture}/potong?rasio=${encodeURIComponent(ratio)}&fokus=${chosen === '' ? MIDDLE : chosen}`} alt="" width={120} height={Math.round(120 / ratioNumber(ratio))} loading="lazy" data-crop={ratioNumber(ratio).toFixed(4)} /><span>{ratio} {outletsOf(about, ratio)}</span></li>
        ))}</ul>
      </details>
    </fieldset>
  );
}

/** "(Instagram, Facebook)": the office's outlets that cut so; screens fill sixteen to nine. */
function outletsOf({ view }: About, ratio: Ratio): string {
  const names = view.channels.filter((one) => one.ratio === ratio || (one.ratio === null && one.mode === 'screen' && ratio === '16:9')).map((one) => one.name);
  return names.length === 0 ? '' : `(${names.join(', ')})`;
}
