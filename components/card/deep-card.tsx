import type { NamedKey } from '../../core/card/facts.ts';
import { Card, type CardFace } from './card.tsx';
import { type CardServices, Serving } from './services.tsx';
import { Visitable } from './visitable.tsx';

interface Props {
  /** The mention's words as the page has them. */
  surface: string;
  state: CardFace;
  services: CardServices;
  /** Asks once more for what could not be had. */
  again: () => void;
}

/** A card from which a reader goes deeper, and to the cards of others and back. */
export function DeepCard({ surface, state, services, again }: Props) {
  const card = <Card surface={surface} state={state} again={again} />;
  const home = homeOf(surface, state);
  if (!home) return card;
  return (
    <Serving value={services}>
      <Visitable key={home.key} home={home} choice={state.status === 'ambiguous'}>
        {card}
      </Visitable>
    </Serving>
  );
}

/** What one comes back to from another's card; nothing where none can be opened. */
function homeOf(surface: string, state: CardFace): NamedKey | undefined {
  if (state.status === 'ready') return state.facts.subject;
  return state.status === 'ambiguous' ? { key: surface, name: { und: surface } } : undefined;
}
