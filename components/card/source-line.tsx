import type { SourceFact } from '../../core/card/facts.ts';
import { formatEdtf } from '../../core/time/format-edtf.ts';

interface Props {
  source: SourceFact;
  paragraph: number | undefined;
  /** Whether to name the authors. */
  authors?: boolean;
  /** The very passage on the web. */
  link?: string | undefined;
  locale: string;
}

/** Who reported it, where and when, with the link to the passage. */
export function SourceLine({ source, paragraph, authors = true, link, locale }: Props) {
  const { publisher, issued, title, url } = source;
  const citation = [
    authors && source.authors.join(', '),
    publisher,
    issued && formatEdtf(issued, locale),
    paragraph && `paragraph ${paragraph}`,
  ]
    .filter(Boolean)
    .join(', ');
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
