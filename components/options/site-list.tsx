import { useState } from 'preact/hooks';

import {
  type ListProblem,
  problemOfListing,
  readSite,
  type SiteProblem,
} from '../../core/settings/site-pattern.ts';
import { useWords } from '../words/speech.tsx';
import { useChoosing } from './choosing.tsx';
import { ResetButton } from './reset-button.tsx';

interface Props {
  /** See `readSite`. */
  asciiHost: (host: string) => string | undefined;
}

/** The sites that are left out, or the only ones included. */
export function SiteList({ asciiHost }: Props) {
  const words = useWords();
  const { settings, change } = useChoosing();
  const [written, setWritten] = useState('');
  const [problem, setProblem] = useState<SiteProblem | ListProblem>();
  const name = settings.sites === 'only' ? 'sitesOn' : 'sitesOff';
  const sites = settings[name];
  const title = words.say(name === 'sitesOn' ? 'options.site.on' : 'options.site.off');

  const add = (): void => {
    const site = readSite(written, asciiHost);
    if (!site.ok) {
      setProblem(site.problem);
      return;
    }
    const refused = problemOfListing(site.pattern, sites);
    setProblem(refused);
    if (refused) return;
    change({ [name]: [...sites, site.pattern] });
    setWritten('');
  };

  return (
    <div class="sites">
      <h3 id="sites-title">{title}</h3>
      {sites.length === 0 && <p class="help">{words.say('options.site.none')}</p>}
      <ul aria-labelledby="sites-title">
        {sites.map((site) => (
          <li key={site}>
            <code dir="ltr">{site}</code>
            <button
              type="button"
              aria-label={words.say('options.site.remove', site)}
              onClick={() => change({ [name]: sites.filter((other) => other !== site) })}
            >
              ×
            </button>
          </li>
        ))}
      </ul>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          add();
        }}
      >
        <label for="site">{words.say('options.site.add')}</label>
        <input
          id="site"
          type="text"
          dir="ltr"
          autocomplete="off"
          value={written}
          aria-invalid={problem !== undefined}
          aria-describedby="site-problem site-hint"
          onInput={({ currentTarget }) => setWritten(currentTarget.value)}
        />
        <button type="submit">{words.say('options.site.button')}</button>
      </form>
      <p class="problem" id="site-problem" role="alert">
        {problem && words.say(`options.site.problem.${problem}`)}
      </p>
      <p class="help" id="site-hint">
        {words.say('options.site.hint')}
      </p>
      <ResetButton name={name} label={title} />
    </div>
  );
}
