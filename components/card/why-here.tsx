import type { StanceFact } from '../../core/card/facts.ts';
import type { Reason } from '../../core/context/reason.ts';
import { useWords } from '../words/speech.tsx';
import { ChangeLine } from './change-line.tsx';
import { reasonInWords } from './words.ts';

interface Props {
  reasons: readonly Reason[];
  /** The stance by which the position had changed. */
  change: StanceFact | undefined;
}

/** In small print: why a topic or a quote comes here, and that the position has changed since. */
export function WhyHere({ reasons, change }: Props) {
  const words = useWords();
  const why = reasons
    .map((reason) => reasonInWords(reason, words))
    .find((text) => text !== undefined);
  return (
    <>
      {why && <p class="why">{why}</p>}
      {change && (
        <p class="change">
          <ChangeLine asOf={change.asOf.edtf} position={change.position} basis={change.basis} />
        </p>
      )}
    </>
  );
}
