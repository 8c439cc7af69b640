/** `npm run screenshots`: every state of the built extension, in every look. See USAGE. */
import { rm } from 'node:fs/promises';
import { join, relative } from 'node:path';

import { Missing } from './browser/missing.ts';
import { build, ROOT } from './build.ts';
import { ANSWER_SHOTS } from './screenshots/answer-shots.ts';
import { CARD_SHOTS } from './screenshots/card-shots.ts';
import { writeContactSheet } from './screenshots/contact-sheet.ts';
import { DEPTH_SHOTS } from './screenshots/depth-shots.ts';
import { readWanted, USAGE, type Wanted } from './screenshots/options.ts';
import { PAGE_SHOTS } from './screenshots/page-shots.ts';
import { takeAll } from './screenshots/session.ts';
import { serveDemonstration } from './start/demonstration.ts';

const FOLDER = join(ROOT, '.output', 'screenshots');
const SHOTS = [...CARD_SHOTS, ...ANSWER_SHOTS, ...DEPTH_SHOTS, ...PAGE_SHOTS];

async function take({ browsers, looks, shots, build: first }: Wanted): Promise<void> {
  if (shots.length === SHOTS.length) await rm(FOLDER, { recursive: true, force: true });
  const place = { folder: FOLDER, article: (await serveDemonstration()).url };
  let failed = 0;
  for (const name of browsers) {
    if (first) await build(name);
    for (const look of looks) {
      const here = shots.filter(
        ({ looks: some, only = name }) =>
          only === name && (some === undefined || some.includes(look.name)),
      );
      console.log(`${name}, ${look.name}: ${here.length} pictures`);
      await takeAll(name, look, here, place, (shot, error) => {
        failed += 1;
        console.error(`${shot.name} could not be taken:`, error);
      });
    }
  }
  const sheet = await writeContactSheet(FOLDER, SHOTS);
  console.log(`All of them: ${relative(process.cwd(), sheet)}`);
  if (failed > 0) process.exitCode = 1;
}

try {
  const wanted = readWanted(process.argv.slice(2), SHOTS);
  if (wanted) await take(wanted);
  else console.log(USAGE);
} catch (error) {
  console.error(error instanceof Missing ? error.message : error);
  process.exitCode = 1;
}
