import type { ErrorCode } from '../../core/protocol/result.ts';
import type { MessageKey } from '../../core/words/catalogue.ts';

/** What is said where something could not be told. */
export const FAILURES: Record<ErrorCode, MessageKey> = {
  'unknown-subject': 'card.failed.unknownSubject',
  'database-unavailable': 'card.failed.databaseUnavailable',
  'card-unavailable': 'card.failed.cardUnavailable',
  'unknown-source': 'cite.unknownSource',
  unanswered: 'card.failed.unanswered',
  'text-lost': 'card.failed.notAsked',
  'invalid-request': 'card.failed.notAsked',
  forbidden: 'card.failed.notAsked',
};
