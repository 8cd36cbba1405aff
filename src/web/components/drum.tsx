/** The mark: a slit drum hanging from its cord. */
export function Drum({ size = 34 }: { size?: number }) {
  return (
    <svg class="drum" width={size} height={size} viewBox="0 0 32 32" aria-hidden="true" focusable="false">
      <path d="M12.6 6.4C12.6 3 14 1.4 16 1.4s3.4 1.6 3.4 5" stroke="currentColor" stroke-width="1.7" stroke-linecap="round" fill="none" />
      <path d="M11 6.2h10c1.5 0 2.3 1 2.3 2.5l.5 15.2c.1 4-3.2 6.9-7.8 6.9s-7.9-2.9-7.8-6.9l.5-15.2c0-1.5.8-2.5 2.3-2.5z" fill="currentColor" />
      <path class="drum-slit" d="M14.6 11.3c0-.8.6-1.4 1.4-1.4s1.4.6 1.4 1.4v12.800c0 .8-.6 1.4-1.4 1.4s-1.4-.6-1.4-1.4z" />
    </svg>
  );
}
