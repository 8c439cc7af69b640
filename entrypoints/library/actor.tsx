import { useMemo, useState } from 'preact/hooks';

import { ActorView } from '../../components/library/actor-view.tsx';
import { Failed } from '../../components/library/states.tsx';
import { useWords } from '../../components/words/speech.tsx';
import type { ActorRecord } from '../../core/library/records.ts';
import type { Route, ThingName } from '../../core/library/route.ts';
import { actorTable } from '../../core/library/view-tables.ts';
import type { ErrorCode, Result } from '../../core/protocol/result.ts';
import { Answered } from './answered.tsx';
import { actionsFor, pictureSaver } from './exporting.ts';
import { GrowingActor } from './growing-actor.ts';
import { useAnswer } from './use-answer.ts';

interface Props {
  route: Route & { view: ThingName };
}

export function Actor({ route }: Props) {
  const [answer, retry] = useAnswer('library:actor', { key: route.key }, route.key);
  return (
    <Answered answer={answer} retry={retry}>
      {(record) => <Grown route={route} record={record} retry={retry} />}
    </Answered>
  );
}

/** The record as far as it has come: an agency passes on words by the thousand. */
function Grown({ route, record, retry }: Props & { record: ActorRecord; retry: () => void }) {
  const { locale } = useWords();
  const actor = useMemo(() => new GrowingActor(record), [record]);
  const [, setShown] = useState(record);
  const [failed, setFailed] = useState<ErrorCode>();
  /** Whether it has come. */
  const shown = async (reading: Promise<Result<null>>): Promise<boolean> => {
    const read = await reading;
    if (read.ok) setShown(actor.record);
    else setFailed(read.error.code);
    return read.ok;
  };
  if (failed) return <Failed code={failed} address={location.hash} onRetry={retry} />;
  return (
    <ActorView
      record={actor.record}
      onMore={(way) => void shown(actor.more(way))}
      actions={actionsFor(
        route,
        { table: () => actorTable(actor.record, locale), value: () => actor.record },
        // What is taken away is whole.
        () => shown(actor.all()),
      )}
      onSave={pictureSaver(route)}
    />
  );
}
