/**
 * Hears what other nodes announce (`NOTIFY`), on one connection of its own that is opened again whenever it breaks.
 * While it is broken nothing is heard: `onLost` and `onHeard` let a cache distrust itself in between.
 */
import pg from 'pg';

export interface Listening {
  /** What to do with a message, by its channel. */
  readonly channels: Readonly<Record<string, (payload: string) => void>>;
  /** The connection stands (again): whatever was announced before now may have been missed. */
  onHeard(): void;
  onLost(): void;
}

const AGAIN_AFTER = 1000;

/** Resolves when it hears, or when the first attempt failed (it keeps trying). `stop` ends it. */
export async function listen(url: string, listening: Listening): Promise<{ stop(): Promise<void> }> {
  let client: pg.Client | null = null;
  let timer: NodeJS.Timeout | undefined;
  let stopped = false;
  const lost = (which: pg.Client) => {
    if (client !== which) return;
    client = null;
    which.end().catch(() => {});
    listening.onLost();
    if (!stopped) timer = setTimeout(open, AGAIN_AFTER);
  };
  const open = async (): Promise<void> => {
    const next = new pg.Client({ connectionString: url, application_name: 'kentongan:listen', keepAlive: true });
    client = next;
    next.on('error', () => lost(next));
    next.on('end', () => lost(next));
    next.on('notification', ({ channel, payload }) => listening.channels[channel]?.(payload ?? ''));
    try {
      await next.connect();
      for (const channel of Object.keys(listening.channels)) await next.query(`listen ${pg.escapeIdentifier(channel)}`);
      if (!stopped) listening.onHeard();
    } catch {
      lost(next);
    }
  };
  await open();
  return {
    async stop() {
      stopped = true;
      clearTimeout(timer);
      const last = client;
      client = null;
      await last?.end();
    },
  };
}
