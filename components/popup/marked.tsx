import { markedPieces } from '../../core/search/marks.ts';

interface Props {
  text: string;
  query: string;
  lang?: string | undefined;
}

/** A text with what the query found in it marked. */
export function Marked({ text, query, lang }: Props) {
  return (
    <span lang={lang} dir="auto">
      {markedPieces(text, query).map(({ start, piece, marked }) =>
        marked ? <mark key={start}>{piece}</mark> : piece,
      )}
    </span>
  );
}
