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

/** Several, separated as the language separates them. */
export function ThingLinks({ view, things }: { view: ThingName; things: readonly NamedKey[] }) {
  return (
    <ul class="inline">
      {things.map((thing) => (
        <li key={thing.key}>
          <ThingLink view={view} thing={thing} />
        </li>
      ))}
    </ul>
  );
}
