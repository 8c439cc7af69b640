import { EventView } from '../../components/library/event-view.tsx';
import { SourceView } from '../../components/library/source-view.tsx';
import { TopicView } from '../../components/library/topic-view.tsx';
import { useWords } from '../../components/words/speech.tsx';
import type { Route, ThingName } from '../../core/library/route.ts';
import { stanceLineTable } from '../../core/library/tables.ts';
import { eventTable, sourceRecordTable } from '../../core/library/view-tables.ts';
import { Answered } from './answered.tsx';
import { actionsFor, pictureSaver } from './exporting.ts';
import { useAnswer } from './use-answer.ts';

/** The views of one thing: each asks for its record, and can give away what it shows. */

interface Props {
  route: Route & { view: ThingName };
}

export function Topic({ route }: Props) {
  const { locale } = useWords();
  const { key, stance } = route;
  const request = { key, ...(stance !== undefined && { stance }) };
  const [answer, retry] = useAnswer('library:topic', request, key);
  return (
    <Answered answer={answer} retry={retry}>
      {(record) => (
        <TopicView
          record={record}
          open={stance}
          actions={actionsFor(route, {
            table: () => stanceLineTable(record.collection.stances, record.collection, locale),
            value: () => record,
          })}
          onSave={pictureSaver(route)}
        />
      )}
    </Answered>
  );
}

export function Event({ route }: Props) {
  const { locale } = useWords();
  const [answer, retry] = useAnswer('library:event', { key: route.key }, route.key);
  return (
    <Answered answer={answer} retry={retry}>
      {(record) => (
        <EventView
          record={record}
          actions={actionsFor(route, {
            table: () => eventTable(record, locale),
            value: () => record,
          })}
          onSave={pictureSaver(route)}
        />
      )}
    </Answered>
  );
}

export function Source({ route }: Props) {
  const { locale } = useWords();
  const [answer, retry] = useAnswer('library:source', { key: route.key }, route.key);
  return (
    <Answered answer={answer} retry={retry}>
      {(record) => (
        <SourceView
          record={record}
          actions={actionsFor(route, {
            table: () => sourceRecordTable(record, locale),
            value: () => record,
          })}
        />
      )}
    </Answered>
  );
}
