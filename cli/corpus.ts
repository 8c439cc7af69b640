import { Command } from 'commander';

import { checkCommand } from './check.ts';
import { exportCommand } from './export.ts';

/** `npm run -s corpus -- …`: the commands for who writes, reviews or passes on packs. */
await new Command('corpus')
  .description('check and export packs of sources, actors, events, topics, quotes and stances')
  .addCommand(checkCommand())
  .addCommand(exportCommand())
  .parseAsync();
