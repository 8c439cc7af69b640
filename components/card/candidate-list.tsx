import type { Candidate } from '../../core/card/facts.ts';
import { Local } from '../local.tsx';
import { useWords } from '../words/speech.tsx';
import { useVisit } from './visit.ts';

interface Props {
  /** The mention's words as the page has them. */
  surface: string;
  candidates: readonly Candidate[];
}

/** Whom a name may mean: the reader chooses, we do not guess. */
export function CandidateList({ surface, candidates }: Props) {
  const words = useWords();
  const visit = useVisit();
  return (
    <article class="card" dir={words.dir} lang={words.locale} aria-label={surface}>
      <header>
        <h1>
          <bdi>{surface}</bdi>
        </h1>
      </header>
      <p class="notice">{words.say(candidates.length === 1 ? 'card.perhaps' : 'card.several')}</p>
      <ul class="candidates">
        {candidates.map(({ key, name, kind, description }) => (
          <li key={key}>
            <button
              type="button"
              class="candidate"
              onClick={({ currentTarget }) => visit?.({ key, name }, currentTarget)}
            >
              <span class="kind">{words.say(`kind.${kind}`)}</span>
              <span class="name">
                <Local texts={name} />
              </span>
              <span class="description">
                <Local texts={description} />
              </span>
            </button>
          </li>
        ))}
      </ul>
    </article>
  );
}
