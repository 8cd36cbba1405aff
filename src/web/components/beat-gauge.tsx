/**
 * A step's time as the drum tells it: twelve slits are the norm, and each beat that has passed is struck. What is late is the titir,
 * the beat without a pause. The words beside it say the same; the drawing is for the eye that runs down a list.
 */
import type { Remaining } from '../remaining.ts';

const BEATS = 12;
const HEIGHT = 14;
const STEP = 5;

export function BeatGauge({ share, late }: { share: number; late: boolean }) {
  const width = BEATS * STEP - 2;
  const struck = Math.min(BEATS, Math.max(0, Math.round(share * BEATS)));
  return (
    <svg class="beat" width={width} height={HEIGHT} viewBox={`0 0 ${width} ${HEIGHT}`} aria-hidden="true" focusable="false">
      {late ? Array.from({ length: BEATS * 2 }, (_, beat) => <rect class="struck" x={beat * (STEP / 2)} y={beat % 2 ? 3 : 0} width="1.5" height={beat % 2 ? HEIGHT - 6 : HEIGHT} rx=".75" />)
        : Array.from({ length: BEATS }, (_, beat) => <rect class={beat < struck ? 'struck' : undefined} x={beat * STEP} y={beat < struck ? 0 : 3} width="3" height={beat < struck ? HEIGHT : HEIGHT - 6} rx="1.5" />)}
    </svg>
  );
}

/** The time left in words, with its beats where the SOP names a time. */
export function TimeLeft({ left }: { left: Remaining }) {
  return (
    <span class={`time-left ${left.tone}`}>
      {left.share !== null && <BeatGauge share={left.share} late={left.tone === 'overdue'} />}
      <span>{left.words}</span>
      {left.doubt !== undefined && <span class="quiet-text small-text">({left.doubt})</span>}
    </span>
  );
}
