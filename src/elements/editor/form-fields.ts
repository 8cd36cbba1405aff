/** The edit form as the fields of a draft, and a draft written back into the form. */
import type { DraftFields } from '../../core/post/draft.ts';

/** What the page tells the module, in `data-editor`. */
export interface EditorData {
  readonly address: string;
  readonly key: string;
  readonly zone: string;
  readonly version: number;
  /** Version at which this person last saved; 0 for never. */
  readonly savedVersion: number;
  /** The page answers a form that was sent: what stands in it was typed and is not saved. */
  readonly answered: boolean;
  /** When the office last heard of an unsaved draft of this person. */
  readonly officeDraft: string | null;
}

/** What belongs to this showing of the form, and not to what was typed. */
const NOT_TYPED = /^(kunci|seen|plan|base|ulang|lalu|konflik.*|pilih\..*)$/;

/** What no database keeps: with the flag `u`, only what has not its other half beside it. */
const HALF_A_CHARACTER = /[\ud800-\udfff]/gu;

export function formFields(form: HTMLFormElement): DraftFields {
  const fields: Record<string, string[]> = {};
  for (const [name, value] of new FormData(form)) {
    if (typeof value === 'string' && !NOT_TYPED.test(name)) (fields[name] ??= []).push(value.replace(/\r\n?/g, '\n').replace(HALF_A_CHARACTER, '\ufffd').replaceAll('\0', ''));
  }
  return fields;
}

/** Pictures are rows the server makes; everything that can be typed or ticked goes back where it stood. */
export function writeFields(form: HTMLFormElement, fields: DraftFields): void {
  for (const control of form.elements) {
    if (!(control instanceof HTMLInputElement || control instanceof HTMLTextAreaElement || control instanceof HTMLSelectElement)) continue;
    const { name, type } = control;
    if (name === '' || NOT_TYPED.test(name) || type === 'file' || type === 'hidden') continue;
    const values = fields[name] ?? [];
    if (control instanceof HTMLInputElement && (type === 'checkbox' || type === 'radio')) control.checked = values.includes(control.value);
    else control.value = values[0] ?? '';
    announce(control);
  }
}

/** Tells everybody who listens that a field was filled by the program. */
export function announce(control: HTMLElement): void {
  control.dispatchEvent(new Event('filled'));
  control.dispatchEvent(new Event('input', { bubbles: true }));
}
