import { useState } from 'preact/hooks';

import type { Facts } from '../../core/card/facts.ts';
import type { Arrangement } from '../../core/context/arrange.ts';
import { useWords } from '../words/speech.tsx';
import type { Copied } from './citing.ts';
import { CopyOutcome } from './copy-outcome.tsx';
import { useOptionalServices } from './services.tsx';

interface Props {
  facts: Facts;
  arrangement: Arrangement;
}

/** At the card's foot: copies what whoever keeps the corpus needs to find an error. */
export function ReportError({ facts, arrangement }: Props) {
  const words = useWords();
  const services = useOptionalServices();
  const [outcome, setOutcome] = useState<Copied>();
  if (!services) return null;
  const copy = async (): Promise<void> => {
    setOutcome(undefined);
    setOutcome(await services.copyReport(facts, arrangement));
  };
  return (
    <div class="foot report">
      <button type="button" onClick={() => void copy()}>
        {words.say('card.report.action')}
      </button>{' '}
      <CopyOutcome outcome={outcome} />
      {outcome && <p class="next">{words.say('card.report.next')}</p>}
    </div>
  );
}
