import type { Basis, Position } from '../../core/pack/pack.ts';
import { CorpusDate } from '../date.tsx';
import { Say, useWords } from '../words/speech.tsx';
import { BasisWord } from './basis-word.tsx';

interface Props {
  /** In EDTF. */
  asOf: string;
  position: Position;
  basis: Basis;
}

/** By when a position had changed after the page's date, to what, and how that is known. */
export function ChangeLine({ asOf, position, basis }: Props) {
  const words = useWords();
  return (
    <>
      <Say
        message="card.changedBy"
        values={[
          <CorpusDate key="date" edtf={asOf} />,
          words.say(`position.${position}`).toLocaleLowerCase(words.locale),
        ]}
      />
      {'\u00A0· '}
      <BasisWord basis={basis} />
    </>
  );
}
