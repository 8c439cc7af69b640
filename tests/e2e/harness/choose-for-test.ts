import { onTestFinished } from 'vitest';

import type { Settings } from '../../../core/settings/settings.ts';
import { choose } from '../../../scripts/browser/settings.ts';
import type { Session } from './session.ts';

/** Gives the reader these settings and no others until the test that runs has ended, however it does. */
export async function chooseForTest(session: Session, changed: Partial<Settings>): Promise<void> {
  onTestFinished(async () => choose(session, {}));
  await choose(session, changed);
}
