import { Card, type CardFace } from './card.tsx';
import { type CardServices, Serving } from './services.tsx';
import { Visitable } from './visitable.tsx';

interface Props {
  /** The mention's words as the page has them. */
  surface: string;
  state: CardFace;
  services: CardServices;
}

/** A card from which a reader goes deeper, and to the cards of others and back. */
export function DeepCard({ surface, state, services }: Props) {
  const card = <Card surface={surface} state={state} />;
  if (state.status !== 'ready') return card;
  const { subject } = state.facts;
  return (
    <Serving value={services}>
      <Visitable key={subject.key} home={subject}>
        {card}
      </Visitable>
    </Serving>
  );
}
