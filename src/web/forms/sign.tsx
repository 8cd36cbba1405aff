/** Yes, in part, or no. In part shows every piece with its own tick and reason; no offers the ways back. */
import { END, findStep } from '../../core/sop/machine.ts';
import { openParts } from '../../core/case/signatures.ts';
import type { PartId } from '../../core/post/parts.ts';
import { pageWords as words } from '../../texts/pages.ts';
import { wordPart } from '../../texts/part-words.ts';
import { Choices, TextArea, TextField, Tick } from '../components/field.tsx';
import { PartContent } from '../components/part-content.tsx';
import { Fields } from '../fields.ts';
import type { FormState } from '../form-state.ts';
import type { About, VerbForm } from './verb-form.ts';

export const signForm: VerbForm = {
  type: 'sign',
  path: 'paraf',
  fill: ({ move }) => Fields.of({ backTo: move.waysBack[0] }),
  read: (fields, { askedStep }) => {
    const answer = fields.text('answer');
    return {
      ...(askedStep !== null && { step: askedStep }),
      answer, comment: fields.text('comment'), classification: fields.text('classification'),
      ...(answer === 'tidak' && { backTo: fields.optional('backTo') }),
      refused: answer === 'sebagian' ? fields.all('refuse').map((part) => ({ part, reason: fields.text(`reason.${part}`).trim() })) : [],
    };
  },
  Body: ({ form, about }) => (
    <div class="form sign">
      <div class="answers">
        <Choices form={form} name="answer" label="Keputusan Anda" required options={[
          { value: 'ya', label: `${words.yes}, naskah ini benar dan boleh dilanjutkan` },
          ...(parts(about).length > 1 ? [{ value: 'sebagian', label: `${words.partly}, ada bagian yang tidak boleh tayang` }] : []),
          ...(about.move.waysBack.length > 0 ? [{ value: 'tidak', label: `${words.no}, kembalikan untuk diperbaiki` }] : []),
        ]} />
      </div>
      {parts(about).length > 1 && (
        <fieldset class="row-group if-partly">
          <legend>Bagian yang tidak diloloskan</legend>
          {parts(about).map((part) => <Part form={form} about={about} part={part} />)}
        </fieldset>
      )}
      {about.move.waysBack.length > 0 && (
        <div class="if-no">
          <Choices form={form} name="backTo" label="Dikembalikan ke" options={about.move.waysBack.map((step, index) => ({ value: step, label: wayName(about, step), hint: index === 0 ? 'Jalan menurut SOP.' : undefined }))} />
        </div>
      )}
      <TextArea form={form} name="comment" label="Catatan" hint={`Wajib diisi bila memilih ${words.no}: apa yang harus diperbaiki.`} />
      <details open={form.fields.optional('classification') !== undefined}>
        <summary>Klasifikasi naskah</summary>
        <TextField form={form} name="classification" label="Klasifikasi" list={['Siaran pers', 'Berita', 'Pengumuman', 'Artikel']} maxlength={300} />
      </details>
    </div>
  ),
};

function parts({ view }: About): readonly PartId[] {
  return openParts(view.state).filter((part) => part !== 'order');
}

function Part({ form, about, part }: { form: FormState; about: About; part: PartId }) {
  const { post } = about.view.state;
  const names = new Map(about.view.channels.map((one) => [one.key, one.name]));
  const name = wordPart(part, post, (key) => names.get(key) ?? key);
  const index = form.fields.all('refuse').indexOf(part);
  return (
    <div class="part">
      <Tick form={form} name="refuse" value={part} label={`${name} tidak diloloskan`} />
      {post && <PartContent part={part} post={post} office={about.office} />}
      <TextField form={form} name={`reason.${part}`} label={`Alasan untuk ${name}`} maxlength={1000} places={index < 0 ? [] : [`refused.${index}`]} />
    </div>
  );
}

export function wayName({ view }: About, id: string): string {
  if (id === END) return 'Tolak dan akhiri berkas';
  const step = findStep(view.version.machine, id);
  return step ? `Langkah ${step.printed}: ${step.activity}` : id;
}
