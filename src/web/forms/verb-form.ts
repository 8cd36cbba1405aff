/** The shape of every verb's form: what stands in it, how it is read, how it is shown. */
import type { CommandType } from '../../core/case/command.ts';
import type { Move } from '../../core/case/moves.ts';
import type { Child } from 'hono/jsx';
import type { CaseView } from '../../queries/case-view.ts';
import type { OfficeFile } from '../../queries/office-files.ts';
import type { Figures } from '../../core/evaluation/figures.ts';
import type { Colleague, OpenFollowUp } from '../../queries/evaluations.ts';
import type { Fields } from '../fields.ts';
import type { FormState } from '../form-state.ts';

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
  readonly outlets: readonly { readonly key: string; readonly address: string }[];
}

export const NO_MATERIAL: Material = { positions: [], classifications: [], figures: null, colleagues: [], openItems: [], files: [], outlets: [] };

/** The case a form is about, as the person at it sees it. */
export interface About {
  readonly view: CaseView;
  readonly move: Move;
  /** The step the form's address names, for a signature that is asked for again; null for the step the case is at. */
  readonly askedStep: string | null;
  readonly material: Material;
  /** Address of the case, e.g. `/o/bunder/berkas/…`. */
  readonly path: string;
  /** Address of the office. */
  readonly office: string;
  /** Today on the office's calendar. */
  readonly today: string;
}

export interface VerbForm {
  readonly type: CommandType;
  /** Last word of the form's address. */
  readonly path: string;
  readonly needs?: readonly (keyof Material)[];
  /** File fields that take pictures only. */
  readonly pictures?: readonly string[];
  /** What stands in the form before anybody typed. */
  readonly fill?: (about: About) => Fields;
  /** Turns what was just added (a picture, a row) into fields of its own; before it is read or shown again. */
  readonly prepare?: (fields: Fields, about: About) => Fields;
  /** The command's payload, as its schema will check it. */
  readonly read: (fields: Fields, about: About) => Record<string, unknown>;
  readonly Body: (props: BodyProps) => Child;
  /** Another command sent right after this one, with the button of this name: e.g. save, then hand in. */
  readonly andThen?: { readonly type: CommandType; readonly button: string };
  /** An act that takes something away asks for a look before the tap. */
  readonly danger?: boolean;
}

export interface BodyProps {
  readonly form: FormState;
  readonly about: About;
}
