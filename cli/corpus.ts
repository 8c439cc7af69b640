import { Command } from 'commander';

import { cardCommand } from './card.ts';
import { checkCommand } from './check.ts';
import { exportCommand } from './export.ts';
import { scoreCommand } from './score.ts';
import { spotCommand } from './spot.ts';

// A reader such as `head` may close the pipe before all is written: that is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
});

/** `npm run -s corpus -- …`: the commands for who writes, reviews or passes on packs. */
await new Command('corpus')
  .description(
    'check, export and try out packs of sources, actors, events, topics, quotes and stances',
  )
  .addCommand(checkCommand())
  .addCommand(exportCommand())
  .addCommand(spotCommand())
  .addCommand(cardCommand())
  .addCommand(scoreCommand())
  .parseAsync();
