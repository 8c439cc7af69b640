import { useState } from 'preact/hooks';

import type { QuoteFact } from '../../core/card/facts.ts';
import type { CitationStyle } from '../../core/settings/settings.ts';
import { useWords } from '../words/speech.tsx';
import { CopyOutcome } from './copy-outcome.tsx';
import { type Copied, useServices } from './services.tsx';
import { StyleChoice } from './style-choice.tsx';

/** Copies a quote with its citation, in the style that the reader has chosen or chooses here. */
export function CopyQuote({ quote }: { quote: QuoteFact }) {
  const words = useWords();
  const services = useServices();
  const [outcome, setOutcome] = useState<Copied>();
  const copy = async (style: CitationStyle): Promise<void> => {
    setOutcome(undefined);
    setOutcome(await services.copyQuote(quote, style));
  };
  return (
    <div class="copying">
      <button type="button" onClick={() => void copy(services.citation)}>
        {words.say('cite.copy')}
      </button>{' '}
      <StyleChoice
        chosen={services.citation}
        onChoose={(style) => {
          setOutcome(undefined);
          services.chooseCitation(style);
        }}
      />
      <CopyOutcome outcome={outcome} />
    </div>
  );
}
