import { useState } from 'preact/hooks';

import type { QuoteFact } from '../../core/card/facts.ts';
import type { CitationStyle } from '../../core/settings/settings.ts';
import { useWords } from '../words/speech.tsx';
import type { Citing, Copied } from './citing.ts';
import { CopyOutcome } from './copy-outcome.tsx';
import { StyleChoice } from './style-choice.tsx';

interface Props {
  quote: QuoteFact;
  citing: Citing;
}

/** Copies a quote with its citation, in the style that the reader has chosen or chooses here. */
export function CopyQuote({ quote, citing }: Props) {
  const words = useWords();
  const [outcome, setOutcome] = useState<Copied>();
  const copy = async (style: CitationStyle): Promise<void> => {
    setOutcome(undefined);
    setOutcome(await citing.copyQuote(quote, style));
  };
  return (
    <div class="copying">
      <button type="button" onClick={() => void copy(citing.citation)}>
        {words.say('cite.copy')}
      </button>{' '}
      <StyleChoice
        chosen={citing.citation}
        onChoose={(style) => {
          setOutcome(undefined);
          citing.chooseCitation(style);
        }}
      />
      <CopyOutcome outcome={outcome} />
    </div>
  );
}
