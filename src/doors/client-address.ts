/**
 * The caller's address, for rate limits. Forwarded headers are believed only behind a proxy the office named
 * (`KENTONGAN_PROXY=1`), else anybody could pretend to be somebody else.
 */
export const CLIENT_HEADER = 'x-kentongan-client';

export function clientAddress(socketAddress: string | undefined, headers: Headers, behindProxy: boolean): string {
  const forwarded = behindProxy ? headers.get('x-forwarded-for')?.split(',').at(-1)?.trim() : undefined;
  return forwarded || socketAddress || 'unknown';
}
