import { addressOf, type ListName, LISTS } from '../../core/library/route.ts';
import type { Totals } from '../../core/library/records.ts';
import { useWords } from '../words/speech.tsx';
import { Actions, type ViewActions } from './actions.tsx';
import { ViewHeading } from './arrival.tsx';

interface Props {
  totals: Totals;
  actions: ViewActions;
}

/** What the corpus holds, and the ways into it. */
export function StartView({ totals, actions }: Props) {
  const words = useWords();
  const { quotes, stances, sources, packs } = totals;
  if (packs.length === 0) return <EmptyCorpus />;
  return (
    <>
      <ViewHeading>{words.say('library.start.title')}</ViewHeading>
      <p class="lead">
        {words.say(
          'library.start.holds',
          words.count('library.quotes', quotes),
          words.count('library.stances', stances),
          words.count('library.sourceCount', sources),
        )}
      </p>
      <ul class="doors">
        {LISTS.map((list) => (
          <Door key={list} list={list} count={totals[list]} />
        ))}
        <li>
          <a href={addressOf({ view: 'compare', actors: [] })}>
            {words.say('library.nav.compare')}
          </a>
          <p>{words.say('library.start.compare')}</p>
        </li>
        <li>
          <a href={addressOf({ view: 'outlets', actor: undefined, sources: [] })}>
            {words.say('library.nav.outlets')}
          </a>
          <p>{words.say('library.start.outlets')}</p>
        </li>
      </ul>
      <h2>{words.say('library.start.packs')}</h2>
      <ul class="plain">
        {packs.map(({ id, title }) => (
          <li key={id} dir="auto">
            {title}
          </li>
        ))}
      </ul>
      <Actions {...actions} />
    </>
  );
}

function Door({ list, count }: { list: ListName; count: number }) {
  const words = useWords();
  return (
    <li>
      <a href={addressOf({ view: list, text: '', kind: '' })}>{words.say(`library.nav.${list}`)}</a>{' '}
      <span class="count">{words.number(count)}</span>
      <p>{words.say(`library.start.${list}`)}</p>
    </li>
  );
}

function EmptyCorpus() {
  const words = useWords();
  return (
    <>
      <ViewHeading>{words.say('library.start.emptyTitle')}</ViewHeading>
      <p>{words.say('library.start.empty')}</p>
    </>
  );
}
