/** One field: label, hint, what is wrong with it, control. Everything a person types comes back as it was. */
import type { Child, PropsWithChildren } from 'hono/jsx';
import type { Issue } from '../../core/issue.ts';
import { pageWords } from '../../texts/pages.ts';
import { issuesAt, wordFormIssue, type FormState } from '../form-state.ts';

interface FieldProps {
  readonly form: FormState;
  readonly name: string;
  readonly label: string;
  readonly hint?: Child;
  readonly required?: boolean;
  /** Nothing says that it may be left empty: in a search everything may, elsewhere the hint says when it must not. */
  readonly search?: boolean;
  /** Another field of the form may fill it: the server asks for it, the browser does not. */
  readonly orElse?: boolean;
  /** Places of issues that are about this field; its name unless told. */
  readonly places?: readonly string[];
}

const idOf = (name: string) => `f-${name.replace(/[^a-zA-Z0-9-]/g, '-')}`;

function described(props: FieldProps, issues: readonly Issue[]): string | undefined {
  const id = idOf(props.name);
  const ids = [...(props.hint ? [`${id}-hint`] : []), ...(issues.length > 0 ? [`${id}-error`] : [])];
  return ids.length === 0 ? undefined : ids.join(' ');
}

function about(props: FieldProps) {
  const issues = issuesAt(props.form.issues, props.places ?? [props.name]);
  return { id: idOf(props.name), issues, describedBy: described(props, issues), invalid: issues.length > 0 ? ('true' as const) : undefined };
}

export function FieldNotes({ id, hint, issues }: { id: string; hint?: Child; issues: readonly Issue[] }) {
  return (
    <>
      {hint && <p class="hint" id={`${id}-hint`}>{hint}</p>}
      {issues.length > 0 && <p class="error" id={`${id}-error`}>{issues.map(wordFormIssue).join(' ')}</p>}
    </>
  );
}

function Labelled({ props, children }: PropsWithChildren<{ props: FieldProps }>) {
  const { id, issues } = about(props);
  return (
    <div class={issues.length > 0 ? 'field wrong' : 'field'}>
      <label for={id}>{props.label}{!props.required && !props.search && <span class="optional"> ({pageWords.optional})</span>}</label>
      <FieldNotes id={id} hint={props.hint} issues={issues} />
      {children}
    </div>
  );
}

export type InputType = 'text' | 'email' | 'password' | 'date' | 'datetime-local' | 'month' | 'number' | 'url' | 'search' | 'color' | 'tel';

export function TextField(props: FieldProps & { type?: InputType; autocomplete?: string; list?: readonly string[]; maxlength?: number; inputmode?: 'numeric' | 'text' | 'url' }) {
  const { id, describedBy, invalid } = about(props);
  const type = props.type ?? 'text';
  return (
    <Labelled props={props}>
      <input id={id} name={props.name} type={type} value={type === 'password' ? '' : props.form.fields.text(props.name)} required={props.required && !props.orElse} aria-describedby={describedBy}
        aria-invalid={invalid} autocomplete={props.autocomplete} maxlength={props.maxlength} inputmode={props.inputmode} list={props.list && `${id}-list`} dir={type === 'text' ? 'auto' : undefined} />
      {props.list && <datalist id={`${id}-list`}>{props.list.map((one) => <option value={one}></option>)}</datalist>}
    </Labelled>
  );
}

export function TextArea(props: FieldProps & { rows?: number; readonly?: boolean }) {
  const { id, describedBy, invalid } = about(props);
  // A browser drops a line end right after the tag; this one is for it.
  const text = `\n${props.form.fields.text(props.name)}`;
  return (
    <Labelled props={props}>
      <textarea id={id} name={props.name} rows={props.rows ?? 4} required={props.required} readonly={props.readonly} aria-describedby={describedBy} aria-invalid={invalid} dir="auto">{text}</textarea>
    </Labelled>
  );
}

export interface Option {
  readonly value: string;
  readonly label: Child;
  readonly hint?: Child;
}

/** @param props.lang of the options, where the office wrote them */
export function Select(props: FieldProps & { options: readonly Option[]; empty?: string; lang?: 'id' }) {
  const { id, describedBy, invalid } = about(props);
  const chosen = props.form.fields.text(props.name);
  return (
    <Labelled props={props}>
      <select id={id} name={props.name} required={props.required} aria-describedby={describedBy} aria-invalid={invalid}>
        {props.empty !== undefined && <option value="">{props.empty}</option>}
        {props.options.map((option) => <option value={option.value} selected={option.value === chosen} lang={props.lang}>{option.label}</option>)}
      </select>
    </Labelled>
  );
}

/**
 * Radio buttons, or ticks when several may be chosen.
 * @param props.lang of the options, where the office wrote them
 */
export function Choices(props: FieldProps & { options: readonly Option[]; several?: boolean; inline?: boolean; lang?: 'id' }) {
  const { id, issues, describedBy } = about(props);
  return (
    <fieldset class={issues.length > 0 ? 'field wrong' : 'field'} aria-describedby={describedBy}>
      <legend>{props.label}{!props.required && !props.search && <span class="optional"> ({pageWords.optional})</span>}</legend>
      <FieldNotes id={id} hint={props.hint} issues={issues} />
      <div class={props.inline ? 'choices inline' : 'choices'} lang={props.lang}>
        {props.options.map((option, index) => (
          <div class="choice">
            <input type={props.several ? 'checkbox' : 'radio'} id={`${id}-${index}`} name={props.name} value={option.value} checked={props.form.fields.has(props.name, option.value)}
              required={props.required && !props.several} aria-describedby={option.hint ? `${id}-${index}-hint` : undefined} />
            <label for={`${id}-${index}`}>{option.label}</label>
            {option.hint && <p class="hint" id={`${id}-${index}-hint`}>{option.hint}</p>}
          </div>
        ))}
      </div>
    </fieldset>
  );
}

export function Tick({ form, name, value = 'ya', label, hint }: { form: FormState; name: string; value?: string; label: Child; hint?: Child }) {
  const id = idOf(`${name}-${value}`);
  return (
    <div class="choice">
      <input type="checkbox" id={id} name={name} value={value} checked={form.fields.has(name, value)} aria-describedby={hint ? `${id}-hint` : undefined} />
      <label for={id}>{label}</label>
      {hint && <p class="hint" id={`${id}-hint`}>{hint}</p>}
    </div>
  );
}

/** Files already handed in stay ticked in the form; new ones are chosen beside them. */
export function FileField(props: FieldProps & { accept?: string; one?: boolean }) {
  const { id, describedBy, invalid } = about(props);
  const kept = props.form.fields.files(props.name);
  return (
    <Labelled props={props}>
      {kept.map((file, index) => (
        <div class="choice">
          <input type="checkbox" id={`${id}-${index}`} name={props.name} value={`${file.file} ${file.name}`} checked />
          <label for={`${id}-${index}`}>{file.name}</label>
        </div>
      ))}
      <kentongan-uploads><input id={id} name={props.name} type="file" multiple={!props.one} accept={props.accept} required={props.required && kept.length === 0} aria-describedby={describedBy} aria-invalid={invalid} /></kentongan-uploads>
    </Labelled>
  );
}
