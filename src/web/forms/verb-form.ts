/** The shape of every verb's form: what stands in it, how it is read, how it is shown. */
import type { CommandType } from '../../core/case/command.ts';
import type { CaseEvent } from '../../core/case/event.ts';
import type { Move } from '../../core/case/moves.ts';
import type { Issue } from '../../core/issue.ts';
import type { DraftFields } from '../../core/post/draft.ts';
import type { Template } from '../../core/post/template.ts';
import type { Child } from 'hono/jsx';
import type { CaseView } from '../../queries/case-view.ts';
import type { OfficeFile } from '../../queries/office-files.ts';
import type { OfficePerson } from '../../queries/office-people.ts';
import type { ScreenSlot } from '../../queries/screen-slots.ts';
import type { Figures } from '../../core/evaluation/figures.ts';
import type { Colleague, OpenFollowUp } from '../../queries/evaluations.ts';
import type { Fields } from '../fields.ts';
import type { FormState } from '../form-state.ts';

/** What the edit form knows beside the post: what this person typed and has not saved, who else is at it, what it may begin with. */
export interface Writing {
  readonly draft: { readonly base: number; readonly fields: DraftFields; readonly savedAt: string } | null;
  readonly writers: readonly string[];
  readonly templates: readonly Template[];
}

/** What some forms need beside the case; loaded only for those that say so. */
export interface Material {
  readonly positions: readonly { readonly id: string; readonly name: string }[];
  readonly classifications: readonly { readonly code: string; readonly subject: string; readonly active: string; readonly inactive: string; readonly fate: string }[];
  /** A month's figures with what its meeting needs beside them. */
  readonly figures: Figures | null;
  readonly colleagues: readonly Colleague[];
  /** Of earlier periods. */
  readonly openItems: readonly OpenFollowUp[];
  readonly files: readonly OfficeFile[];
  readonly people: readonly OfficePerson[];
  readonly slots: readonly ScreenSlot[];
  readonly outlets: readonly { readonly key: string; readonly address: string }[];
  readonly writing: Writing;
}

export const NO_MATERIAL: Material = { positions: [], classifications: [], figures: null, colleagues: [], openItems: [], files: [], people: [], slots: [], outlets: [], writing: { draft: null, writers: [], templates: [] } };

/** The case a form is about, as the person at it sees it. */
export interface About {
  readonly view: CaseView;
  readonly move: Move;
  /** The step the form's address names, for a signature that is asked for again; null for the step the case is at. */
  readonly askedStep: string | null;
  readonly material: Material;
  /** What a link to the form asked for: a part of the content, words in it, a remark to answer, words to look for. */
  readonly asked?: { readonly part: string; readonly words: string; readonly answers: string; readonly search: string };
  /** Address of the case, e.g. `/o/bunder/berkas/…`. */
  readonly path: string;
  /** Address of the office. */
  readonly office: string;
  /** What the form's address asks for beside the move, e.g. `versi`. */
  readonly query: Readonly<Record<string, string>>;
  /** Today on the office's calendar. */
  readonly today: string;
  readonly now: string;
}

export interface VerbForm {
  readonly type: CommandType;
  /** Last word of the form's address. */
  readonly path: string;
  /** Modules from `src/elements/` that make this form smoother. */
  readonly scripts?: readonly string[];
  readonly needs?: readonly (keyof Material)[];
  /** File fields that take pictures only. */
  readonly pictures?: readonly string[];
  /** File fields that take films only. */
  readonly films?: readonly string[];
  /** File fields that take scans of letters only. */
  readonly letters?: readonly string[];
  /** What stands in the form before anybody typed. */
  readonly fill?: (about: About) => Fields;
  /** Turns what was just added (a picture, a row) into fields of its own; before it is read or shown again. */
  readonly prepare?: (fields: Fields, about: About) => Fields;
  /** What stands in the way before any command is asked. */
  readonly check?: (fields: Fields) => readonly Issue[];
  /** The command's payload, as its schema will check it. */
  readonly read: (fields: Fields, about: About) => Record<string, unknown>;
  /** For a form that began with an older version: what was sent and what happened since, as one form. */
  readonly merge?: (about: About, fields: Fields, seen: number, since: readonly CaseEvent[]) => { readonly fields: Fields; readonly clean: boolean; readonly nothingLeft: boolean } | undefined;
  readonly Body: (props: BodyProps) => Child;
  /** Another command sent right after this one, with the button of this name: e.g. save, then hand in. */
  readonly andThen?: {
    readonly type: CommandType;
    readonly button: () => string;
    /** What stands in the way of it once the first has been done. */
    readonly check?: (fields: Fields, about: About) => readonly Issue[];
  };
  /** A grave act is not carried out without the tick that says it is meant. */
  readonly danger?: 'withdraw' | 'end' | 'publishEmergency' | 'skip';
}

export interface BodyProps {
  readonly form: FormState;
  readonly about: About;
}
