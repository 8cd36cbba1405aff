/** `/meja/aliran`: tells an open desk that something moved, so that it looks again. It carries no data of its own. */
import { streamSSE } from 'hono/streaming';
import { identify } from '../../doors/identify.ts';
import { findDeskOffice } from '../../queries/desk-office.ts';
import { identityOf, visitorOf, type Page } from '../web-env.ts';

/** Then the browser comes back, with the cookie it has by then. */
const LONGEST_MS = 60 * 60_000;
const COME_BACK_MS = 4000;

export const deskStream: Page = (equipment) => (c) => {
  const { officeId, personId } = identityOf(c);
  const { sessionId } = visitorOf(c);
  const { slug } = c.get('office');
  const { headers } = c.req.raw;
  const mayStay = async () => {
    const visitor = await identify(equipment, headers);
    return visitor?.sessionId === sessionId && (await findDeskOffice(equipment.context.db, slug, personId, equipment.context.now())) !== undefined;
  };
  c.header('cache-control', 'no-store');
  c.header('x-accel-buffering', 'no');
  return streamSSE(c, async (stream) => {
    let moved = false;
    let ended = false;
    let wake = () => {};
    const leave = equipment.deskStreams.follow(officeId, personId, {
      news() {
        moved = true;
        wake();
      },
      end() {
        ended = true;
        wake();
      },
    });
    stream.onAbort(() => wake());
    const until = performance.now() + LONGEST_MS;
    try {
      await stream.writeSSE({ event: 'siap', data: '', retry: COME_BACK_MS });
      while (!stream.aborted && !ended && performance.now() < until) {
        if (!moved) await new Promise<void>((resolve) => { const timer = setTimeout(resolve, equipment.deskStreams.heartbeatMs); wake = () => { clearTimeout(timer); resolve(); }; });
        if (stream.aborted) break;
        if (moved) {
          moved = false;
          await stream.writeSSE({ event: 'meja', data: '' });
        } else if (!ended) {
          ended = !(await mayStay());
          if (!ended) await stream.write(': \n\n');
        }
      }
      // Without this word the browser would come back at once, and be refused.
      if (ended && !stream.aborted) await stream.writeSSE({ event: 'selesai', data: '' });
    } finally {
      leave();
    }
  }, async (failure) => void equipment.report(failure, 'desk stream'));
};
