import { StartView } from '../../components/library/start-view.tsx';
import { Answered } from './answered.tsx';
import { useAnswer } from './use-answer.ts';

export function Start() {
  const [answer, retry] = useAnswer('library:totals', {}, 'totals');
  return (
    <Answered answer={answer} retry={retry}>
      {(totals) => <StartView totals={totals} />}
    </Answered>
  );
}
