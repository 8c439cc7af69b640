import { useWords } from '../words/speech.tsx';
import { Entry } from './entry.tsx';

/** What is stored where, and what leaves the browser: nothing. */
export function Privacy() {
  const words = useWords();
  const statements = (['network', 'corpus', 'settings', 'pages'] as const).map((name) =>
    words.say(`options.privacy.${name}`),
  );
  return (
    <Entry texts={statements}>
      <ul class="statements">
        {statements.map((statement) => (
          <li key={statement}>{statement}</li>
        ))}
      </ul>
    </Entry>
  );
}
