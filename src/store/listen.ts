/**
 * Hears what other nodes announce (`NOTIFY`), on one connection of its own that is opened again whenever it breaks.
 * While it is broken nothing is heard: `onLost` and `onHeard` let a cache distrust itself in between. A line may also die without
 * a word, and a pooler may take `LISTEN` and pass nothing on: so it calls to itself, and counts as heard only while it hears that.
 */
import { randomBytes } from 'node:crypto';
import pg from 'pg';

export interface Listening {
  /** What to do with a message, by its channel. */
  readonly channels: Readonly<Record<string, (payload: string) => void>>;
  /** The connection stands (again): whatever was announced before now may have been missed. */
  onHeard(): void;
  /** Told once for each time that it stops hearing, or has not begun to. */
  onLost(why: unknown): void;
  /** Milliseconds between two calls to itself; 15 s unless told. A third of it is waited for each. */
  readonly beatEvery?: number;
}

const AGAIN_AFTER = 1000;
const BEAT_EVERY = 15_000;
const CONNECT_WITHIN = 10_000;

/** Resolves when it hears, or when the first attempt failed (it keeps trying). `stop` ends it. */
export async function listen(url: string, listening: Listening): Promise<{ stop(): Promise<void> }> {
  const beatEvery = listening.beatEvery ?? BEAT_EVERY;
  let client: pg.Client | null = null;
  let timer: NodeJS.Timeout | undefined;
  let stopped = false;
  let hears: boolean | undefined;
  const lost = (which: pg.Client, why: unknown) => {
    if (client !== which) return;
    client = null;
    clearTimeout(timer);
    // Not a farewell: whoever no longer answers would be waited for.
    which.connection.stream.destroy();
    if (hears !== false) listening.onLost(why);
    hears = false;
    if (!stopped) timer = setTimeout(open, AGAIN_AFTER);
  };
  const open = async (): Promise<void> => {
    const next = new pg.Client({
      connectionString: url, application_name: 'kentongan:listen', connectionTimeoutMillis: CONNECT_WITHIN, query_timeout: CONNECT_WITHIN, keepAlive: true, keepAliveInitialDelayMillis: 10_000,
    });
    const heart = `kentongan_${randomBytes(8).toString('hex')}`;
    let answered = () => {};
    const beat = async () => {
      const { promise, resolve, reject } = Promise.withResolvers<void>();
      answered = resolve;
      const patience = setTimeout(() => reject(new Error('announcements do not arrive')), beatEvery / 3);
      try {
        await Promise.all([promise, next.query(`notify ${heart}`)]);
      } finally {
        clearTimeout(patience);
      }
    };
    const beatAgain = () => {
      timer = setTimeout(() => void goOn(), beatEvery);
    };
    const goOn = async () => {
      try {
        await beat();
        if (client === next) beatAgain();
      } catch (why) {
        lost(next, why);
      }
    };
    client = next;
    next.on('error', (why) => lost(next, why));
    next.on('end', () => lost(next, new Error('the connection ended')));
    next.on('notification', ({ channel, payload }) => (channel === heart ? answered() : listening.channels[channel]?.(payload ?? '')));
    try {
      await next.connect();
      for (const channel of [heart, ...Object.keys(listening.channels)]) await next.query(`listen ${pg.escapeIdentifier(channel)}`);
      await beat();
      if (client !== next) return;
      hears = true;
      listening.onHeard();
      beatAgain();
    } catch (why) {
      lost(next, why);
    }
  };
  await open();
  return {
    async stop() {
      stopped = true;
      clearTimeout(timer);
      const last = client;
      client = null;
      const cut = setTimeout(() => last?.connection.stream.destroy(), AGAIN_AFTER);
      await last?.end();
      clearTimeout(cut);
    },
  };
}
