import type { NamedKey } from '../../core/card/facts.ts';
import { addressOf, type ThingName } from '../../core/library/route.ts';
import { Local } from '../local.tsx';

interface Props {
  view: ThingName;
  thing: NamedKey;
}

/** A thing of the corpus, linked to its view. */
export function ThingLink({ view, thing: { key, name } }: Props) {
  return (
    <a href={addressOf({ view, key })}>
      <Local texts={name} />
    </a>
  );
}

interface ListProps<T> {
  /** The view of all of them, or of each. */
  view: ThingName | ((thing: T) => ThingName);
  things: readonly T[];
}

/** Several, separated as the language separates them. */
export function ThingLinks<T extends NamedKey>({ view, things }: ListProps<T>) {
  return (
    <ul class="inline">
      {things.map((thing) => (
        <li key={thing.key}>
          <ThingLink view={typeof view === 'function' ? view(thing) : view} thing={thing} />
        </li>
      ))}
    </ul>
  );
}
