/**
 * Addresses for people on other devices. A program that was not told its own address calls itself `localhost`, which is dead on a
 * colleague's phone; then the host this reader came by is the better one, for what is shown to this reader alone.
 */
import type { Equipment } from '../doors/equipment.ts';
import type { WebContext } from './web-env.ts';

const HERE = /^(localhost|127(\.\d+){3}|\[::1\])$/;
/** A name or a number of the network with a port; nothing that could end the address and begin another. */
const HOST = /^([A-Za-z0-9.-]{1,253}|\[[0-9A-Fa-f:.]{2,45}\])(:\d{1,5})?$/;

/** True while nobody has said how this program is reached from elsewhere. */
export function isUnreachable({ baseUrl }: Pick<Equipment, 'baseUrl'>): boolean {
  return HERE.test(new URL(baseUrl).hostname);
}

/** The program's address without a slash at its end. */
export function reachableAt(equipment: Pick<Equipment, 'baseUrl'>, c: Pick<WebContext, 'req'>): string {
  const host = c.req.header('host') ?? '';
  if (!isUnreachable(equipment) || !HOST.test(host) || !URL.canParse(`http://${host}`)) return equipment.baseUrl;
  return `http://${host}`;
}

/** A link of ours, written down when the program knew no better name for itself. */
export function reachableLink(equipment: Pick<Equipment, 'baseUrl'>, c: Pick<WebContext, 'req'>, link: string): string {
  return link.startsWith(`${equipment.baseUrl}/`) ? `${reachableAt(equipment, c)}${link.slice(equipment.baseUrl.length)}` : link;
}
