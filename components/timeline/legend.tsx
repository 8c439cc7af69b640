import { MARK, SCALE } from '../../core/timeline/picture.ts';
import { useWords } from '../words/speech.tsx';
import { Sign } from './sign.tsx';

/** What the signs mean, where no height tells it. */
export function Legend() {
  const words = useWords();
  const edge = MARK / 2 + 1;
  return (
    <figcaption class="legend">
      {SCALE.map((position) => (
        <span key={position}>
          <svg
            aria-hidden="true"
            viewBox={`${-edge} ${-edge} ${2 * edge} ${2 * edge}`}
            class="sign-alone"
          >
            <Sign position={position} basis="reported" x={0} y={0} />
          </svg>
          {words.say(`position.${position}`)}
        </span>
      ))}
    </figcaption>
  );
}
