import type { Reason } from '../../core/context/reason.ts';
import type { Basis, Position } from '../../core/pack/pack.ts';
import type { ErrorCode } from '../../core/protocol/result.ts';

/** Positions in words, each with a sign of its own shape: colour alone tells nothing. */
export const POSITIONS: Record<Position, { word: string; sign: string }> = {
  supports: { word: 'Supports', sign: '+' },
  opposes: { word: 'Opposes', sign: '−' },
  conditional: { word: 'On conditions', sign: '±' },
  ambiguous: { word: 'Ambiguous', sign: '≈' },
  undecided: { word: 'Undecided', sign: '○' },
};

export const BASES: Record<Basis, { word: string; meaning: string }> = {
  quoted: { word: 'In their own words', meaning: 'The quotation below is the actor’s own.' },
  reported: {
    word: 'As reported',
    meaning: 'The source says that this is what the actor says or does.',
  },
  assessed: {
    word: 'As read by',
    meaning: 'Somebody’s reading of the actor, not the actor’s own statement.',
  },
};

export const KINDS: Record<string, string> = {
  person: 'Person',
  organization: 'Organisation',
  state: 'State',
  group: 'Group',
  talks: 'Talks',
  meeting: 'Meeting',
  agreement: 'Agreement',
  visit: 'Visit',
  statement: 'Statement',
  conference: 'Conference',
  interview: 'Interview',
  conflict: 'Conflict',
  election: 'Election',
};

export const FAILURES: Record<ErrorCode, string> = {
  'unknown-subject': 'The corpus no longer has an entry for this name.',
  'database-unavailable':
    'The corpus on this computer can’t be read just now. Close other windows of this browser, then try again.',
  'card-unavailable': 'The card can’t be shown on this page.',
  'invalid-request': 'The facts could not be asked for. Reload the page.',
  forbidden: 'The facts could not be asked for. Reload the page.',
};

/** Why a fact comes first, in small print; `undefined` where it is only that it is the newest. */
export function reasonInWords(reason: Reason): string | undefined {
  switch (reason.code) {
    case 'term':
      return `This ${reason.where === 'title' ? 'page’s title' : reason.where} mentions “${reason.found}”`;
    case 'same-words':
      return `This ${reason.where === 'title' ? 'page’s title' : reason.where} has these very words`;
    case 'subject-present':
      return 'It concerns another name on this page';
    case 'date':
      return 'As of this page’s date';
    case 'newest':
      return undefined;
  }
}
