/** Parts that two people changed at once: both texts side by side, and a choice for each. */
import { differText } from '../../core/post/word-difference.ts';
import { clashWords as words } from '../../texts/clash-words.ts';
import { fieldWords } from '../../texts/field-words.ts';
import { Pieces } from '../components/difference.tsx';
import { Choices } from '../components/field.tsx';
import { Hidden } from '../components/form.tsx';
import { Notice } from '../components/notice.tsx';
import type { FormState } from '../form-state.ts';

const PARTS = ['nama', 'bagian', 'dasar', 'saya', 'mereka', 'oleh'];
const NAMED = ['title', 'summary', 'category', 'informationKind'] as const;

export function Clashes({ form }: { form: FormState }) {
  const numbers = form.fields.all('konflik');
  if (numbers.length === 0) return null;
  return (
    <section class="clashes" aria-labelledby="konflik">
      <Notice tone="warn" alert>
        <h2 id="konflik">{words.title}</h2>
        <p>{words.what}</p>
      </Notice>
      {numbers.map((number) => <ClashChoice form={form} number={number} />)}
    </section>
  );
}

function ClashChoice({ form, number }: { form: FormState; number: string }) {
  const value = (key: string) => form.fields.text(`konflik.${number}.${key}`);
  const [base, mine, theirs, others] = [value('dasar'), value('saya'), value('mereka'), value('oleh')];
  const named = NAMED.find((one) => one === value('nama'));
  const long = /^(text$|variant\.)/.test(value('nama'));
  return (
    <fieldset class="row-group">
      <legend>{[named === undefined ? '' : fieldWords[named], value('bagian')].find((one) => one !== '') ?? words.thisPart}</legend>
      <Hidden name="konflik" value={number} />
      {PARTS.map((key) => <textarea name={`konflik.${number}.${key}`} hidden>{`\n${value(key)}`}</textarea>)}
      <div class="sides difference">
        <Side name={words.mine} base={base} text={mine} />
        <Side name={words.theirs(others)} base={base} text={theirs} />
      </div>
      <Choices form={form} name={`pilih.${number}`} label={words.used} required options={[
        { value: 'saya', label: mine === '' ? words.deleteAsMine : words.mine },
        { value: 'mereka', label: theirs === '' ? words.deleteAsTheirs(others) : words.theirs(others) },
        ...(long && mine !== '' && theirs !== '' ? [{ value: 'keduanya', label: words.both }] : []),
      ]} />
    </fieldset>
  );
}

function Side({ name, base, text }: { name: string; base: string; text: string }) {
  return (
    <div class="side">
      <p class="side-name">{name}</p>
      {text === '' ? <p class="quiet-text">{words.deleted}</p> : <p class="change-text" dir="auto"><Pieces pieces={base === '' ? [{ kind: 'kept', text }] : differText(base, text)} /></p>}
    </div>
  );
}
