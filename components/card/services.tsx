import { type ComponentChildren, createContext } from 'preact';
import { useContext } from 'preact/hooks';

import type { Standings } from '../../core/agreement/standings.ts';
import type { Facts } from '../../core/card/facts.ts';
import type { Arrangement } from '../../core/context/arrange.ts';
import type { Key } from '../../core/corpus/key.ts';
import type { Answer } from '../../core/protocol/answer.ts';
import type { CardFace } from './card.tsx';
import { type Citing, CitingQuotes, type Copied } from './citing.ts';

/** What a card asks for only when its reader goes deeper. */
export interface CardServices extends Citing {
  /** Where others than the subject stand on a topic, as of the page's date. */
  standings(topic: Key, subject: Key): Promise<Answer<Standings>>;
  /**
   * Another subject's card, in the order of what is being read, to which belongs the subject
   * whose card one comes from, if it is one's.
   */
  cardOf(key: Key, from?: Key): Promise<CardFace>;
  /** Copies what is needed to report an error in these facts. */
  copyReport(facts: Facts, arrangement: Arrangement): Promise<Copied>;
  /** Opens a view of the library, by its address; absent where there is no way to it. */
  openLibrary?: (address: string) => void;
}

const Services = createContext<CardServices | undefined>(undefined);

interface ServingProps {
  value: CardServices;
  children: ComponentChildren;
}

/** Cards inside have these services; elsewhere they show no more than their facts. */
export function Serving({ value, children }: ServingProps) {
  return (
    <Services.Provider value={value}>
      <CitingQuotes.Provider value={value}>{children}</CitingQuotes.Provider>
    </Services.Provider>
  );
}

/** `undefined` where a card shows no more than its facts. */
export function useOptionalServices(): CardServices | undefined {
  return useContext(Services);
}

export function useServices(): CardServices {
  const services = useOptionalServices();
  if (!services) throw new Error('Nothing goes deeper outside <Serving>');
  return services;
}
