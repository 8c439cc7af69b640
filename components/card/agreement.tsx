import { useCallback } from 'preact/hooks';

import type { Key } from '../../core/corpus/key.ts';
import type { Position } from '../../core/pack/pack.ts';
import { useWords } from '../words/speech.tsx';
import { AgreementGroups } from './agreement-groups.tsx';
import { useServices } from './services.tsx';
import { useAnswer } from './use-answer.ts';
import { FAILURES } from './failures.ts';

interface Props {
  topic: Key;
  /** The card's subject, and where it stands. */
  subject: Key;
  position: Position;
}

/** Who agrees and who differs, as soon as that is known. */
export function Agreement({ topic, subject, position }: Props) {
  const words = useWords();
  const services = useServices();
  const { answer, again } = useAnswer(
    useCallback(() => services.standings(topic, subject), [services, topic, subject]),
  );
  if (!answer) {
    return (
      <output class="notice" aria-busy="true">
        {words.say('card.loading')}
      </output>
    );
  }
  switch (answer.status) {
    case 'ready':
      return <AgreementGroups position={position} standings={answer.value} />;
    case 'updated':
      return <output class="notice">{words.say('card.updated')}</output>;
    case 'failed':
      return (
        <div class="notice">
          <output>{words.say(FAILURES[answer.code])}</output>{' '}
          <button type="button" onClick={again}>
            {words.say('depth.again')}
          </button>
        </div>
      );
  }
}
