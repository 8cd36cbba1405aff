/** Parts that two people changed at once: both texts side by side, and a choice for each. */
import { differText } from '../../core/post/word-difference.ts';
import { Pieces } from '../components/difference.tsx';
import { Choices } from '../components/field.tsx';
import { Hidden } from '../components/form.tsx';
import { Notice } from '../components/notice.tsx';
import type { FormState } from '../form-state.ts';

const PARTS = ['nama', 'bagian', 'dasar', 'saya', 'mereka', 'oleh'];
const FIELD_NAMES: Readonly<Record<string, string>> = { title: 'Judul', summary: 'Ringkasan', category: 'Kategori', informationKind: 'Jenis informasi' };

export function Clashes({ form }: { form: FormState }) {
  const numbers = form.fields.all('konflik');
  if (numbers.length === 0) return null;
  return (
    <section class="clashes" aria-labelledby="konflik">
      <Notice tone="warn" alert>
        <h2 id="konflik">Pilih tulisan yang dipakai</h2>
        <p>Bagian lain sudah digabungkan pada isian di bawah. Bagian berikut diubah oleh Anda dan orang lain bersamaan; keduanya masih ada. Pilih, lalu simpan kembali.</p>
      </Notice>
      {numbers.map((number) => <ClashChoice form={form} number={number} />)}
    </section>
  );
}

function ClashChoice({ form, number }: { form: FormState; number: string }) {
  const value = (key: string) => form.fields.text(`konflik.${number}.${key}`);
  const [base, mine, theirs, others] = [value('dasar'), value('saya'), value('mereka'), value('oleh')];
  const long = /^(text$|variant\.)/.test(value('nama'));
  return (
    <fieldset class="row-group">
      <legend>{[FIELD_NAMES[value('nama')], value('bagian')].find((one) => one) ?? 'Bagian ini'}</legend>
      <Hidden name="konflik" value={number} />
      {PARTS.map((key) => <textarea name={`konflik.${number}.${key}`} hidden>{`\n${value(key)}`}</textarea>)}
      <div class="sides difference">
        <Side name="Tulisan Anda" base={base} text={mine} />
        <Side name={`Tulisan ${others}`} base={base} text={theirs} />
      </div>
      <Choices form={form} name={`pilih.${number}`} label="Yang dipakai" required options={[
        { value: 'saya', label: mine === '' ? 'Hapus bagian ini, seperti yang Anda lakukan' : 'Tulisan Anda' },
        { value: 'mereka', label: theirs === '' ? `Hapus bagian ini, seperti yang dilakukan ${others}` : `Tulisan ${others}` },
        ...(long && mine !== '' && theirs !== '' ? [{ value: 'keduanya', label: 'Keduanya, berurutan; dirapikan kemudian' }] : []),
      ]} />
    </fieldset>
  );
}

function Side({ name, base, text }: { name: string; base: string; text: string }) {
  return (
    <div class="side">
      <p class="side-name">{name}</p>
      {text === '' ? <p class="quiet-text">Dihapus.</p> : <p class="change-text" dir="auto"><Pieces pieces={base === '' ? [{ kind: 'kept', text }] : differText(base, text)} /></p>}
    </div>
  );
}
