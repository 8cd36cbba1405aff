/** A grave act in a row of a list: folded away, with what it means and the tick the server asks for. */
import type { PropsWithChildren } from 'hono/jsx';
import { freshForm } from '../form-state.ts';
import { Consent } from './consent.tsx';
import { Form, Hidden } from './form.tsx';

interface GraveActProps {
  readonly action: string;
  readonly values: Readonly<Record<string, string>>;
  /** Which row: tells its tick from those of the others. */
  readonly of: string;
  /** On the fold, and on the button; `about` says both with the row's name, for those who hear them apart from it. */
  readonly title: string;
  readonly about: string;
  /** What whoever ticks says. */
  readonly says: string;
}

/** @param children what will come of it */
export function GraveAct({ action, values, of, title, about, says, children }: PropsWithChildren<GraveActProps>) {
  const form = freshForm();
  return (
    <details>
      <summary aria-label={about}>{title}</summary>
      <Form action={action} form={form} label={about}>
        {Object.entries(values).map(([name, value]) => <Hidden name={name} value={value} />)}
        {children}
        <Consent form={form} says={says} of={of} />
        <div><button class="button danger small" aria-label={about}>{title}</button></div>
      </Form>
    </details>
  );
}
