import type { State } from '../../components/popup/standing.tsx';
import type { Settings } from '../../core/settings/settings.ts';
import type { Answer } from './use-search.ts';
import type { KnownPage } from './use-page.ts';

/** What there is to say of the popup's list. */
export function stateOf(answer: Answer, page: KnownPage, { enabled }: Settings): State {
  switch (answer.status) {
    case 'failed':
      return answer;
    case 'found': {
      const { groups, rebuilding } = answer.found;
      const total = groups.reduce((sum, group) => sum + group.total, 0);
      return { status: 'found', query: answer.query, total, rebuilding };
    }
    case 'idle': {
      const { reading } = page;
      if (reading?.status === 'failed') return reading;
      const subjects = reading?.status === 'read' ? reading.subjects.length : 0;
      return { status: 'page', page: pageState(page, enabled), subjects };
    }
  }
}

function pageState(
  { reading, unfinished, off }: KnownPage,
  enabled: boolean,
): (State & { status: 'page' })['page'] {
  const status = reading?.status;
  if (status === 'unreachable') return status;
  if (!enabled) return 'off';
  if (off || status === 'absent') return 'absent';
  if (status === 'read' && reading?.late) return 'late';
  return unfinished ? 'reading' : 'read';
}
