import { useEffect, useRef } from 'preact/hooks';

interface Props {
  question: string;
  yes: string;
  no: string;
  onAnswer: (answer: boolean) => void;
}

/** Asks before what can't easily be taken back; the careful answer has the focus. */
export function Confirm({ question, yes, no, onAnswer }: Props) {
  const careful = useRef<HTMLButtonElement>(null);
  useEffect(() => careful.current?.focus(), []);
  return (
    <fieldset class="confirm">
      <legend>{question}</legend>
      <button type="button" ref={careful} onClick={() => onAnswer(false)}>
        {no}
      </button>
      <button type="button" class="yes" onClick={() => onAnswer(true)}>
        {yes}
      </button>
    </fieldset>
  );
}
