import { standings, type StanceLine } from '../../core/library/lines.ts';
import { BasisWord } from '../card/basis-word.tsx';
import { CorpusDate } from '../date.tsx';
import { Say, useWords } from '../words/speech.tsx';
import { PositionSign } from './position-sign.tsx';
import { ThingLink } from './thing-link.tsx';

/** So many names of each position say enough; the table has all. */
const MOST_NAMES = 12;

/** Who supports, who opposes, by the newest that is known of each, as of when and how that is known. */
export function Standings({ lines }: { lines: readonly StanceLine[] }) {
  const words = useWords();
  return (
    <section>
      <h2>{words.say('card.positions')}</h2>
      <dl class="standings">
        {standings(lines).map(([position, held]) => (
          <div key={position}>
            <dt>
              <PositionSign position={position} />{' '}
              <span class="count">{words.number(held.length)}</span>
            </dt>
            <dd>
              <ul class="inline">
                {held.slice(0, MOST_NAMES).map(({ actor, standing: { asOf, basis } }) => (
                  <li key={actor.key}>
                    <ThingLink view="actor" thing={actor} />{' '}
                    <span class="as-of">
                      <Say
                        message="card.asOf"
                        values={[<CorpusDate key="date" edtf={asOf.edtf} />]}
                      />
                      {'\u00A0· '}
                      <BasisWord basis={basis} />
                    </span>
                  </li>
                ))}
                {held.length > MOST_NAMES && (
                  <li>{words.count('library.topic.others', held.length - MOST_NAMES)}</li>
                )}
              </ul>
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
