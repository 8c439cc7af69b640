import type { InstalledPack } from '../../core/corpus/installed-pack.ts';
import { formatEdtf } from '../../core/time/format-edtf.ts';
import { useWords } from '../words/speech.tsx';
import { Confirm } from './confirm.tsx';

interface Props {
  pack: InstalledPack;
  /** Whether the reader is asked if it shall really be removed. */
  confirming: boolean;
  onEnable: (enabled: boolean) => void;
  onUp: (() => void) | undefined;
  onDown: (() => void) | undefined;
  onConfirm: (asked: boolean) => void;
  onRemove: () => void;
}

/** One pack: what it is, what it holds, and what can be done with it. */
export function PackItem({ pack, confirming, ...on }: Props) {
  const words = useWords();
  const { metadata, enabled, counts } = pack;
  const { id, title, description, revision, licence, languages, authors, attribution } = metadata;
  const { subjects, quotes, topics, sources } = counts;
  const numbers = [subjects, quotes, topics, sources].map((count) => words.number(count));
  const spoken = languages.map((tag) => languageName(tag, words.locale)).join(', ');
  const day = formatEdtf(metadata.created, words.locale);
  return (
    <li>
      <div class="toggle">
        <h3>
          <bdi>{title}</bdi>
        </h3>
        <input
          type="checkbox"
          role="switch"
          aria-label={words.say('options.pack.use', title)}
          data-pack={id}
          checked={enabled}
          aria-checked={enabled}
          onChange={({ currentTarget }) => on.onEnable(currentTarget.checked)}
        />
      </div>
      <p class="help">{words.say('options.pack.counts', ...numbers)}</p>
      <details>
        <summary>{words.say('options.pack.details')}</summary>
        {description && <p dir="auto">{description}</p>}
        <p>{words.say('options.pack.by', authors.join(', '))}</p>
        <p>{words.say('options.pack.revision', words.number(revision), day)}</p>
        <p>{words.say('options.pack.licence', licence)}</p>
        <p>{words.say('options.pack.languages', spoken)}</p>
        {attribution && <p dir="auto">{attribution}</p>}
      </details>
      <div class="actions">
        {on.onUp && (
          <button type="button" aria-label={words.say('options.pack.up', title)} onClick={on.onUp}>
            ↑
          </button>
        )}
        {on.onDown && (
          <button
            type="button"
            aria-label={words.say('options.pack.down', title)}
            onClick={on.onDown}
          >
            ↓
          </button>
        )}
        {confirming ? (
          <Confirm
            question={words.say('options.pack.confirm', title)}
            yes={words.say('options.pack.yes')}
            no={words.say('options.pack.no')}
            onAnswer={(answer) => {
              on.onConfirm(false);
              if (answer) on.onRemove();
            }}
          />
        ) : (
          <button
            type="button"
            aria-label={words.say('options.pack.removeNamed', title)}
            onClick={() => on.onConfirm(true)}
          >
            {words.say('options.pack.remove')}
          </button>
        )}
      </div>
    </li>
  );
}

/** A pack's tags have the form of a language's, but need be none. */
function languageName(tag: string, locale: string): string {
  try {
    return new Intl.DisplayNames(locale, { type: 'language' }).of(tag) ?? tag;
  } catch (error) {
    if (error instanceof RangeError) return tag;
    throw error;
  }
}
