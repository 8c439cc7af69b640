import { useWords } from '../words/speech.tsx';

interface Props {
  /**
   * The site of the active page, and whether the list of sites has no room for it; absent where the
   * page has none, or extensions can't run there.
   */
  site: { host: string; on: boolean; full: boolean } | undefined;
  everywhere: boolean;
  /** Turns it the other way. */
  onSite: () => void;
  onEverywhere: (on: boolean) => void;
}

/** Whether names are underlined: on this site, and at all. */
export function Switches({ site, everywhere, onSite, onEverywhere }: Props) {
  const words = useWords();
  return (
    <fieldset class="switches">
      <legend class="unseen">{words.say('popup.switches')}</legend>
      {site && (
        <label class="switch">
          <input
            type="checkbox"
            role="switch"
            checked={site.on && everywhere}
            aria-checked={site.on && everywhere}
            disabled={!everywhere || site.full}
            onChange={onSite}
          />
          <span>{words.say('popup.onSite', site.host)}</span>
        </label>
      )}
      {site?.full && <p class="quiet">{words.say('options.site.problem.full')}</p>}
      <label class="switch">
        <input
          type="checkbox"
          role="switch"
          checked={everywhere}
          aria-checked={everywhere}
          onChange={(event) => onEverywhere(event.currentTarget.checked)}
        />
        <span>{words.say('popup.everywhere')}</span>
      </label>
    </fieldset>
  );
}
