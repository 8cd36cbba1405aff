/** Desks that are open on this node and want to hear when something moves in their office. */
export interface DeskListener {
  /** Something moved: look again. */
  news(): void;
  /** Nothing more will come, and coming back is no use. */
  end(): void;
}

/** More than one person opens tabs; beyond it the tab opened longest ago goes without. */
const MOST_A_PERSON = 6;

/** Longer, and a proxy or a phone's network takes the line for dead. */
const HEARTBEAT_MS = 25_000;

export class DeskStreams {
  /** How often an open line is used, and whoever holds it looked up again. */
  readonly heartbeatMs: number;
  readonly #offices = new Map<string, Set<DeskListener & { readonly personId: string }>>();

  constructor(heartbeatMs = HEARTBEAT_MS) {
    this.heartbeatMs = heartbeatMs;
  }

  /** @returns what ends the listening; to be called once the connection is gone */
  follow(officeId: string, personId: string, listener: DeskListener): () => void {
    const listeners = this.#offices.get(officeId) ?? new Set();
    this.#offices.set(officeId, listeners);
    const own = [...listeners].filter((one) => one.personId === personId);
    for (const oldest of own.slice(0, Math.max(0, own.length + 1 - MOST_A_PERSON))) {
      listeners.delete(oldest);
      oldest.end();
    }
    const entry = { personId, news: () => listener.news(), end: () => listener.end() };
    listeners.add(entry);
    return () => {
      listeners.delete(entry);
      if (listeners.size === 0 && this.#offices.get(officeId) === listeners) this.#offices.delete(officeId);
    };
  }

  tell(officeId: string): void {
    for (const one of this.#offices.get(officeId) ?? []) one.news();
  }

  /** After a while without hearing: anything may have happened. */
  tellAll(): void {
    for (const officeId of this.#offices.keys()) this.tell(officeId);
  }

  get size(): number {
    return [...this.#offices.values()].reduce((sum, listeners) => sum + listeners.size, 0);
  }
}
