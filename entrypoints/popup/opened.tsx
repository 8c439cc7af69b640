import '../../components/card/card.css';

import { useCallback, useMemo } from 'preact/hooks';

import { Card } from '../../components/card/card.tsx';
import { Serving } from '../../components/card/services.tsx';
import { useAnswer } from '../../components/card/use-answer.ts';
import { type Visit, Visiting } from '../../components/card/visit.ts';
import { InPlace } from '../../components/popup/in-place.tsx';
import { QuoteView } from '../../components/popup/quote-view.tsx';
import { useWords } from '../../components/words/speech.tsx';
import type { Key } from '../../core/corpus/key.ts';
import type { Settings } from '../../core/settings/settings.ts';
import { cardOf, cardServices } from './card-services.ts';

/** What is opened in the place of the list, and from what. */
export type Opening = (
  { what: 'subject'; key: Key } | { what: 'quote'; key: Key; speaker: Key }
) & { from?: Opening };

interface Props {
  opening: Opening;
  settings: Settings;
  change: (changes: Partial<Settings>) => void;
  onBack: () => void;
  onOpen: (opening: Opening) => void;
}

/** A card or a quote, in the place of the list. */
export function Opened({ opening, settings, change, onBack, onOpen }: Props) {
  const { citation, textSize } = settings;
  const words = useWords();
  const subject = opening.what === 'quote' ? opening.speaker : opening.key;
  const { answer, again } = useAnswer(useCallback(() => cardOf(subject), [subject]));
  const face = answer ?? { status: 'loading' };
  const services = useMemo(() => cardServices(words, citation, change), [words, citation, change]);
  const visit = useCallback<Visit>(
    ({ key }) => onOpen({ what: 'subject', key, from: opening }),
    [onOpen, opening],
  );
  return (
    <main class="popup" style={{ '--text-size': textSize / 100 }}>
      <InPlace key={opening.key} label={words.say('popup.card')} onBack={onBack}>
        <Serving value={services}>
          <Visiting.Provider value={visit}>
            {opening.what === 'quote' && face.status === 'ready' ? (
              <QuoteView
                quote={opening.key}
                facts={face.facts}
                onSpeaker={() => onOpen({ what: 'subject', key: subject, from: opening })}
              />
            ) : (
              <Card surface="" state={face} again={again} />
            )}
          </Visiting.Provider>
        </Serving>
      </InPlace>
    </main>
  );
}
