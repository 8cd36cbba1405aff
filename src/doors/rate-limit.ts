/** Requests counted per caller and window in memory: each node counts for itself, which is enough against floods. */

export interface RateLimit {
  /** Seconds until the caller may come again, or 0 when it may come now. @param caller an address */
  hit(caller: string): number;
}

/** More callers than this at once are a flood; the ones counted longest are forgotten, so that nobody's memory grows and no visit takes long. */
const MOST_CALLERS = 10_000;

/** At most `limit` hits a caller within `windowSeconds`. */
export function rateLimit(limit: number, windowSeconds: number, now: () => number = Date.now): RateLimit {
  /** In the order in which their windows end. */
  const windows = new Map<string, { until: number; count: number }>();
  return {
    hit(caller) {
      const [at, key] = [now(), networkOf(caller)];
      const window = windows.get(key);
      if (window && window.until > at) {
        window.count += 1;
        return window.count <= limit ? 0 : Math.ceil((window.until - at) / 1000);
      }
      windows.delete(key);
      windows.set(key, { until: at + windowSeconds * 1000, count: 1 });
      for (const [oldest, { until }] of windows) {
        if (until > at && windows.size <= MOST_CALLERS) break;
        windows.delete(oldest);
      }
      return 0;
    },
  };
}

/** Of IPv6 the first half: the other one a caller chooses as it likes. An IPv4 address inside of IPv6 is itself. */
export function networkOf(address: string): string {
  const plain = address.replace(/^\[|\](:\d+)?$/g, '').split('%', 1)[0] ?? '';
  const mapped = /^::ffff:(\d{1,3}(?:\.\d{1,3}){3})$/i.exec(plain)?.[1];
  if (mapped !== undefined) return mapped;
  if (!plain.includes(':')) return plain;
  const [head = '', tail] = plain.toLowerCase().split('::', 2);
  const [front, back] = [head, tail ?? ''].map((half) => half.split(':').filter((group) => group !== ''));
  const groups = [...(front ?? []), ...(tail === undefined ? [] : Array<string>(Math.max(0, 8 - (front?.length ?? 0) - (back?.length ?? 0))).fill('0')), ...(back ?? [])];
  return `${groups.slice(0, 4).map((group) => group.replace(/^0+(?=.)/, '')).join(':')}::/64`;
}
