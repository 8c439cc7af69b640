import type { ComponentChildren } from 'preact';

import type { SourceRecord } from '../../core/library/records.ts';
import type { MessageKey } from '../../core/words/catalogue.ts';
import { CorpusDate } from '../date.tsx';
import { useWords } from '../words/speech.tsx';
import { ThingLink, ThingLinks } from './thing-link.tsx';

/** Who wrote a source, where and when it came out, and its address or that nobody knows it. */
export function Citation({ record: { source, authors, publisher } }: { record: SourceRecord }) {
  const words = useWords();
  const writers =
    authors.length > 0 ? (
      <ThingLinks view="actor" things={authors} />
    ) : (
      new Intl.ListFormat(words.locale, { type: 'unit' }).format(source.authors)
    );
  return (
    <dl class="citation">
      {source.authors.length > 0 && <Line message="library.source.authors">{writers}</Line>}
      {source.publisher !== undefined && (
        <Line message="library.source.publisher">
          {publisher ? <ThingLink view="actor" thing={publisher} /> : source.publisher}
        </Line>
      )}
      {source.issued !== undefined && (
        <Line message="library.source.issued">
          <CorpusDate edtf={source.issued} />
        </Line>
      )}
      <Line message="library.source.address">
        {source.url === undefined ? (
          words.say('library.source.noAddress')
        ) : (
          <a href={source.url} target="_blank" rel="noopener noreferrer" dir="ltr">
            {source.url}
          </a>
        )}
      </Line>
    </dl>
  );
}

function Line({ message, children }: { message: MessageKey; children: ComponentChildren }) {
  const words = useWords();
  return (
    <div>
      <dt>{words.say(message)}</dt>
      <dd>{children}</dd>
    </div>
  );
}
