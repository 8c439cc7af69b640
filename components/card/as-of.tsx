import { CorpusDate } from '../date.tsx';
import { Say, useWords } from '../words/speech.tsx';

interface Props {
  edtf: string;
  /** How it stands to the page's date. */
  when: string | undefined;
}

/** As of when something is known to be so, and whether the page could not know of it yet. */
export function AsOf({ edtf, when }: Props) {
  const words = useWords();
  return (
    <span class="as-of">
      <Say message="card.asOf" values={[<CorpusDate key="date" edtf={edtf} />]} />
      {when === 'later' && ` · ${words.say('depth.later')}`}
    </span>
  );
}
