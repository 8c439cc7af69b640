import { excerptOf } from '../../core/search/excerpt.ts';
import { marksIn } from '../../core/search/marks.ts';
import type { Hit, QuoteHit, SourceHit, SubjectHit, TopicHit } from '../../core/search/results.ts';
import { localize } from '../../core/text/local-text.ts';
import { CorpusDate } from '../date.tsx';
import { useWords } from '../words/speech.tsx';
import { Marked } from './marked.tsx';

/** The most characters of a quote that the list shows. */
const EXCERPT = 150;

interface Props<H extends Hit> {
  hit: H;
  query: string;
}

/** One thing that was found, in two lines, with what the query found marked. */
export function HitLine({ hit, query }: Props<Hit>) {
  switch (hit.group) {
    case 'topic':
      return <TopicLine hit={hit} query={query} />;
    case 'source':
      return <SourceLine hit={hit} query={query} />;
    case 'quote':
      return <QuoteLine hit={hit} query={query} />;
    case 'person':
    case 'organization':
    case 'state':
    case 'group':
    case 'event':
      return <SubjectLine hit={hit} query={query} />;
  }
}

function SubjectLine({ hit: { name, found, date }, query }: Props<SubjectHit>) {
  const words = useWords();
  const { text, lang } = localize(name, words.locale);
  const other = found !== undefined && found !== text && marksIn(text, query).length === 0;
  return (
    <>
      <span class="name">
        <Marked text={text} lang={lang} query={query} />
      </span>
      {other && (
        <span class="quiet">
          {' '}
          <Marked text={found} query={query} />
        </span>
      )}
      {date !== undefined && (
        <span class="quiet">
          {' '}
          <CorpusDate edtf={date} />
        </span>
      )}
    </>
  );
}

function TopicLine({ hit: { label, question }, query }: Props<TopicHit>) {
  const words = useWords();
  const called = localize(label, words.locale);
  const asked = localize(question, words.locale);
  return (
    <>
      <span class="name">
        <Marked text={called.text} lang={called.lang} query={query} />
      </span>
      <span class="quiet second">
        <Marked text={asked.text} lang={asked.lang} query={query} />
      </span>
    </>
  );
}

function QuoteLine({ hit: { text, speakers, date }, query }: Props<QuoteHit>) {
  const words = useWords();
  return (
    <>
      <span class="words">
        <Marked text={excerptOf(text, query, EXCERPT)} query={query} />
      </span>
      <span class="quiet second">
        {speakers.map(({ key, name }, at) => (
          <span key={key}>
            {at > 0 && ', '}
            <Marked {...localize(name, words.locale)} query={query} />
          </span>
        ))}
        {date !== undefined && (
          <>
            {' · '}
            <CorpusDate edtf={date} />
          </>
        )}
      </span>
    </>
  );
}

function SourceLine({ hit: { title, publisher, issued }, query }: Props<SourceHit>) {
  return (
    <>
      <span class="name">
        <Marked text={title} query={query} />
      </span>
      <span class="quiet second">
        {publisher !== undefined && <Marked text={publisher} query={query} />}
        {publisher !== undefined && issued !== undefined && ' · '}
        {issued !== undefined && <CorpusDate edtf={issued} />}
      </span>
    </>
  );
}
