import { isPageCommand } from '../../core/protocol/page-slots.ts';
import { onCommand } from '../../platform/commands.ts';
import { inTurn } from '../../platform/lock.ts';
import { commandTab } from '../../platform/page-command.ts';

/** Passes the keyboard's shortcuts on to the page that is being read, from now on. */
export function passCommandsOn(): void {
  onCommand(async (name, tab) => {
    if (!isPageCommand(name)) return;
    try {
      // Each goes on from where the one before has led.
      await inTurn(`shortcuts of ${tab}`, async () => commandTab(tab, name));
    } catch (error) {
      // The browser's own pages and stores refuse every extension; that is no failure.
      console.debug('On the Record does not run in tab', tab, error);
    }
  });
}
