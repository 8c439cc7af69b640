import type { SourceFact } from '../../core/card/facts.ts';
import { dateInWords, listed } from '../../core/words/phrases.ts';
import { isolated } from '../words/isolated.ts';
import { useWords } from '../words/speech.tsx';

interface Props {
  source: SourceFact;
  paragraph: number | undefined;
  /** Whether to name the authors. */
  authors?: boolean;
  /** The very passage on the web. */
  link?: string | undefined;
}

/** Who reported it, where and when, with the link to the passage. */
export function SourceLine({ source, paragraph, authors = true, link }: Props) {
  const { publisher, issued, title, url } = source;
  const words = useWords();
  const citation = listed(words, [
    ...(authors ? source.authors.map((author) => isolated(words, author)) : []),
    // What nobody has published is called by its title.
    isolated(words, publisher ?? title),
    ...(issued ? [dateInWords(words, issued)] : []),
    ...(paragraph ? [words.say('card.paragraph', words.number(paragraph))] : []),
  ]);
  const target = link ?? url;
  return (
    <span class="source" title={title}>
      {target ? (
        <a href={target} target="_blank" rel="noopener noreferrer">
          {citation}
        </a>
      ) : (
        citation
      )}
    </span>
  );
}
