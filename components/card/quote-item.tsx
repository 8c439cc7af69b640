import type { QuoteFact, SourceFact } from '../../core/card/facts.ts';
import type { Key } from '../../core/corpus/key.ts';
import { localize } from '../../core/text/local-text.ts';
import { formatEdtf } from '../../core/time/format-edtf.ts';
import { Local } from '../local.tsx';
import { SourceLine } from './source-line.tsx';

interface Props {
  quote: QuoteFact;
  /** The card's subject: where it alone speaks, the speaker goes without saying. */
  subject: Key;
  source: SourceFact | undefined;
  locale: string;
}

/** Verbatim words, with who said them, when, where, and the chain by which they reached us. */
export function QuoteItem({ quote, subject, source, locale }: Props) {
  const { text, speakers, note, link, paragraph } = quote;
  const own = speakers.length === 1 && speakers[0]?.key === subject;
  return (
    <div class={own ? 'quote' : 'quote another'}>
      {!own && (
        <p class="speaker">{speakers.map(({ name }) => localize(name, locale).text).join(', ')}:</p>
      )}
      <blockquote data-quote={quote.key} dir="auto">
        {text}
      </blockquote>
      <p class="provenance">
        <span class="verbatim" title="Equal to the source, character for character.">
          Verbatim
        </span>{' '}
        {chainOf(quote, locale)}
        {source && (
          <>
            reported by{' '}
            <SourceLine source={source} paragraph={paragraph} link={link} locale={locale} />
            {!link && <span class="unlinked"> (its web address is not known)</span>}
          </>
        )}
      </p>
      {note && (
        <p class="note">
          <Local texts={note} locale={locale} />
        </p>
      )}
    </div>
  );
}

/** "To Paris Match, December 2014; passed on by Russian press reports; " */
function chainOf({ said, chain }: QuoteFact, locale: string): string {
  const where = [
    said.forum && localize(said.forum, locale).text,
    said.to && `to ${localize(said.to, locale).text}`,
    said.place && localize(said.place, locale).text,
    said.date && formatEdtf(said.date.edtf, locale),
  ].filter(Boolean);
  const links = chain.map(({ by, how, date }) =>
    [`${how} by ${localize(by, locale).text}`, date && formatEdtf(date.edtf, locale)]
      .filter(Boolean)
      .join(', '),
  );
  const steps = [where.join(', '), ...links].filter(Boolean);
  const [first = '', ...rest] = steps;
  if (!first) return '';
  return `${[first.charAt(0).toLocaleUpperCase(locale) + first.slice(1), ...rest].join('; ')}; `;
}
