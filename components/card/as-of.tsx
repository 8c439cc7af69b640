import { CorpusDate } from '../date.tsx';
import { Say, useWords } from '../words/speech.tsx';

interface Props {
  edtf: string;
  /** The page could not know of it yet. */
  isLater: boolean;
}

/** As of when something is known to be so, and whether that is later than the page. */
export function AsOf({ edtf, isLater }: Props) {
  const words = useWords();
  return (
    <span class="as-of">
      <Say message="card.asOf" values={[<CorpusDate key="date" edtf={edtf} />]} />
      {isLater && ` · ${words.say('depth.later')}`}
    </span>
  );
}
