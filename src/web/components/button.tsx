/** Buttons that send a form, and links that look like them because they begin something. */
import type { PropsWithChildren } from 'hono/jsx';
import { Icon, type IconName } from './icon.tsx';

export type Weight = 'main' | 'plain' | 'quiet' | 'danger';

interface ButtonProps {
  readonly weight?: Weight;
  readonly icon?: IconName;
  readonly small?: boolean;
}

export function Button({ weight = 'main', icon, small, name, value, skipChecks, disabled, children }: PropsWithChildren<ButtonProps & { name?: string; value?: string; skipChecks?: boolean; disabled?: boolean }>) {
  return <button class={look(weight, small)} name={name} value={value} formnovalidate={skipChecks} disabled={disabled}>{icon && <Icon name={icon} />}{children}</button>;
}

export function ButtonLink({ href, weight = 'plain', icon, small, children }: PropsWithChildren<ButtonProps & { href: string }>) {
  return <a class={look(weight, small)} href={href}>{icon && <Icon name={icon} />}{children}</a>;
}

function look(weight: Weight, small: boolean | undefined): string {
  return ['button', weight, ...(small ? ['small'] : [])].join(' ');
}

/** Something is under way: three beats; the words beside them say what. */
export function Beating() {
  return <span class="beating" aria-hidden="true"><i></i><i></i><i></i></span>;
}
