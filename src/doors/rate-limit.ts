/** Requests counted per caller and window in memory: each node counts for itself, which is enough against floods. */

export interface RateLimit {
  /** Seconds until the caller may come again, or 0 when it may come now. */
  hit(key: string): number;
}

/** At most `limit` hits a key within `windowSeconds`. Keys that are done are forgotten. */
export function rateLimit(limit: number, windowSeconds: number, now: () => number = Date.now): RateLimit {
  const windows = new Map<string, { until: number; count: number }>();
  return {
    hit(key) {
      const at = now();
      if (windows.size > 10_000) for (const [old, window] of windows) if (window.until <= at) windows.delete(old);
      const window = windows.get(key);
      if (!window || window.until <= at) {
        windows.set(key, { until: at + windowSeconds * 1000, count: 1 });
        return 0;
      }
      window.count += 1;
      return window.count <= limit ? 0 : Math.ceil((window.until - at) / 1000);
    },
  };
}
