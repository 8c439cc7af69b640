import { type Mark, MARK } from '../../core/timeline/picture.ts';
import { useWords } from '../words/speech.tsx';
import { pointInWords } from './in-words.ts';
import { Sign } from './sign.tsx';

/** A position at its date, with the days that the date may mean as a bar. */
export function PlacedMark({ mark }: { mark: Mark }) {
  const words = useWords();
  const { point, x, y, from, to, doubtful, openStart, openEnd } = mark;
  const forth = Math.sign(to - from) * 4;
  return (
    <g>
      <title>{pointInWords(point, words)}</title>
      {Math.abs(to - from) > MARK && (
        <path
          class={doubtful ? 'days doubtful' : 'days'}
          d={[
            `M${from} ${y}H${to}`,
            openStart ? `M${from + forth} ${y - 4}L${from} ${y}l${forth} 4` : '',
            openEnd ? `M${to - forth} ${y - 4}L${to} ${y}l${-forth} 4` : '',
          ].join('')}
        />
      )}
      <Sign position={point.position} basis={point.basis} x={x} y={y} />
    </g>
  );
}
