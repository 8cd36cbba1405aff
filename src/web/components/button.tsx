/** Buttons that send a form, and links that look like them because they begin something. */
import type { PropsWithChildren } from 'hono/jsx';

export type Weight = 'main' | 'plain' | 'quiet' | 'danger';

export function Button({ weight = 'main', name, value, skipChecks, children }: PropsWithChildren<{ weight?: Weight; name?: string; value?: string; skipChecks?: boolean }>) {
  return <button class={`button ${weight}`} name={name} value={value} formnovalidate={skipChecks}>{children}</button>;
}

export function ButtonLink({ href, weight = 'plain', children }: PropsWithChildren<{ href: string; weight?: Weight }>) {
  return <a class={`button ${weight}`} href={href}>{children}</a>;
}
