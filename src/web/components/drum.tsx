/** The mark: a slit drum hanging from its cord. */
export function Drum({ size = 28 }: { size?: number }) {
  return (
    <svg class="drum" width={size} height={size} viewBox="0 0 32 32" aria-hidden="true" focusable="false">
      <path d="M16 1v5" stroke="currentColor" stroke-width="2" stroke-linecap="round" fill="none" />
      <path d="M11.5 6h9c1.6 0 2.5 1 2.5 2.6v15.8c0 3.6-2.8 6.6-7 6.6s-7-3-7-6.6V8.6C9 7 9.9 6 11.5 6z" fill="currentColor" />
      <rect class="drum-slit" x="14.6" y="10" width="2.8" height="15" rx="1.4" />
    </svg>
  );
}
