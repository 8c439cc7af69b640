import type { KeyedSource } from '../../core/library/records.ts';
import { CorpusDate } from '../date.tsx';
import { InParts } from './in-parts.tsx';
import { ThingLink } from './thing-link.tsx';

const AT_ONCE = 25;

/** Sources with their dates, in the order given. */
export function SourceList({ sources }: { sources: readonly KeyedSource[] }) {
  return (
    <InParts name="sources" items={sources} size={AT_ONCE}>
      {(shown) => (
        <ul class="plain dated">
          {shown.map(({ key, source: { title, issued } }) => (
            <li key={key}>
              {issued !== undefined && <CorpusDate edtf={issued} />}{' '}
              <ThingLink view="source" thing={{ key, name: { und: title } }} />
            </li>
          ))}
        </ul>
      )}
    </InParts>
  );
}
