/** For administrators, while nobody has told the program its own address: what that means, and what to do. */
import type { Equipment } from '../../doors/equipment.ts';
import { reachWords as words } from '../../texts/reach-words.ts';
import { isUnreachable, reachableAt } from '../reach.ts';
import type { WebContext } from '../web-env.ts';
import { Notice } from './notice.tsx';

/** @param settings where it is told what to do; absent on that page itself */
export function ReachWarning({ equipment, c, settings }: { equipment: Equipment; c: WebContext; settings?: string }) {
  if (!isUnreachable(equipment)) return null;
  const seen = reachableAt(equipment, c);
  return (
    <Notice tone="warn" title={words.title}>
      <p>{words.means(equipment.baseUrl)}{settings !== undefined && <> <a href={settings}>{words.how}</a></>}</p>
      {settings === undefined && <p>{words.todo}<code>{words.setting}</code>{words.example(isUnreachable({ baseUrl: seen }) ? null : seen)}</p>}
    </Notice>
  );
}
