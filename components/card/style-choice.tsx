import { CITATION_STYLES, type CitationStyle } from '../../core/settings/settings.ts';
import { useUniqueId } from '../unique-id.ts';
import { useWords } from '../words/speech.tsx';

interface Props {
  chosen: CitationStyle;
  onChoose: (style: CitationStyle) => void;
}

/**
 * The styles of citations, one of them chosen. Not a list that drops down: that lies outside of
 * the card, which would close as the pointer leaves for it.
 */
export function StyleChoice({ chosen, onChoose }: Props) {
  const words = useWords();
  const name = useUniqueId();
  return (
    <details class="styles">
      <summary>
        <span class="unseen">{words.say('cite.style')}: </span>
        {words.say(`cite.styles.${chosen}`)}
      </summary>
      <fieldset>
        <legend class="unseen">{words.say('cite.style')}</legend>
        {CITATION_STYLES.map((style) => (
          <label key={style}>
            <input
              type="radio"
              name={name}
              value={style}
              checked={style === chosen}
              onChange={() => onChoose(style)}
            />
            {words.say(`cite.styles.${style}`)}
          </label>
        ))}
      </fieldset>
    </details>
  );
}
