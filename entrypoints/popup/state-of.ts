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
    case 'idle':
      return page.reading?.status === 'failed'
        ? page.reading
        : { status: 'page', ...pageState(page, enabled) };
  }
}

function pageState(
  { reading, unfinished, off }: KnownPage,
  enabled: boolean,
): Pick<State & { status: 'page' }, 'page' | 'subjects'> {
  const subjects = reading?.status === 'read' ? reading.subjects.length : 0;
  if (reading?.status === 'unreachable') return { page: 'unreachable', subjects };
  if (!enabled) return { page: 'off', subjects };
  if (off || reading?.status === 'absent') return { page: 'absent', subjects };
  if (reading?.status === 'read' && reading.late) return { page: 'late', subjects };
  return { page: unfinished ? 'reading' : 'read', subjects };
}
