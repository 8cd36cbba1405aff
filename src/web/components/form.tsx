/** A form that sends by multipart, with its idempotency key and the version of the case it saw. */
import type { PropsWithChildren } from 'hono/jsx';
import type { FormState } from '../form-state.ts';

export function Form({ action, form, seen, label, children }: PropsWithChildren<{ action: string; form: FormState; seen?: number; label: string }>) {
  return (
    <form class="form" method="post" action={action} enctype="multipart/form-data" aria-label={label}>
      <input type="hidden" name="kunci" value={form.key} />
      {seen !== undefined && <input type="hidden" name="seen" value={String(seen)} />}
      {children}
    </form>
  );
}

export function Hidden({ name, value }: { name: string; value: string }) {
  return <input type="hidden" name={name} value={value} />;
}
