import type { QuoteFact, SourceFact } from '../../core/card/facts.ts';
import type { Key } from '../../core/corpus/key.ts';
import type { When } from '../../core/context/timing.ts';
import type { LocalText } from '../../core/pack/pack.ts';
import { linksInWords, occasionInWords } from '../../core/quotes/chain-in-words.ts';
import { listed } from '../../core/words/phrases.ts';
import type { Words } from '../../core/words/words.ts';
import { Explained } from '../explained.tsx';
import { Local } from '../local.tsx';
import { inSentence } from '../words/isolated.ts';
import { Say, useWords } from '../words/speech.tsx';
import { useCiting } from './citing.ts';
import { CopyQuote } from './copy-quote.tsx';
import { SourceLine } from './source-line.tsx';

interface Props {
  quote: QuoteFact;
  /** How it stands to the page's date, where there is one. */
  when?: When | undefined;
  /** The card's subject: where it alone speaks, the speaker goes without saying. */
  subject: Key;
  source: SourceFact | undefined;
}

/** Verbatim words, with who said them, when, where, and the chain by which they reached us. */
export function QuoteItem({ quote, when, subject, source }: Props) {
  const { text, speakers, note, link, paragraph } = quote;
  const words = useWords();
  const citing = useCiting();
  const names = speakers.map(({ name }) => inSentence(words, name));
  const later = when === 'later' ? ` · ${words.say('depth.later')}` : '';
  const chain = chainOf(quote, words, later);
  const own = speakers.length === 1 && speakers[0]?.key === subject;
  const reported = source && (
    <>
      <Say
        message="card.reportedBy"
        values={[<SourceLine key="source" source={source} paragraph={paragraph} link={link} />]}
      />
      {!quote.said.date && later}
      {!link && <span class="unlinked"> {words.say('card.noAddress')}</span>}
    </>
  );
  return (
    <div class={own ? 'quote' : 'quote another'}>
      {!own && <p class="speaker">{words.say('card.speaks', listed(words, names))}</p>}
      <blockquote data-quote={quote.key} dir="auto">
        {text}
      </blockquote>
      <p class="provenance">
        <Explained class="verbatim" meaning={words.say('card.meaning.verbatim')}>
          {words.say('card.verbatim')}
        </Explained>{' '}
        {chain && source ? (
          <Say message="card.steps" values={[chain, reported]} />
        ) : (
          chain || reported
        )}
      </p>
      {note && (
        <details class="note">
          <summary>{words.say('card.note')}</summary>
          <Local texts={note} />
        </details>
      )}
      {citing && <CopyQuote quote={quote} citing={citing} />}
    </div>
  );
}

/**
 * "To Paris Match, December 2014; relayed by Russian press reports", as far as it is known; `later`
 * is said of its date.
 */
function chainOf(quote: QuoteFact, words: Words, later: string): string {
  const put = (texts: LocalText): string => inSentence(words, texts);
  const where = listed(words, occasionInWords(words, quote, put));
  const said = quote.said.date ? `${where}${later}` : where;
  const steps = [...(said ? [said] : []), ...linksInWords(words, quote, put)];
  if (steps.length === 0) return '';
  const all = steps.reduce((before, step) => words.say('card.steps', before, step));
  return all.charAt(0).toLocaleUpperCase(words.locale) + all.slice(1);
}
