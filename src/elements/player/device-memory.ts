/** What the screen's browser keeps for the player: small things, as words. */
export interface DeviceMemory {
  read<T>(name: string, otherwise: T): T;
  write(name: string, value: unknown): void;
}

/** @param prefix of this player alone: two screens may share a browser */
export function deviceMemory(prefix: string): DeviceMemory {
  return {
    read(name, otherwise) {
      try {
        return JSON.parse(localStorage.getItem(prefix + name) ?? '') as typeof otherwise;
      } catch {
        return otherwise;
      }
    },
    write(name, value) {
      try {
        localStorage.setItem(prefix + name, JSON.stringify(value));
      } catch {
        // A full or forbidden memory must not stop the show.
      }
    },
  };
}
