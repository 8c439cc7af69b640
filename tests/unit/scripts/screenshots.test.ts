import { describe, expect, it } from 'vitest';

import { LOOKS } from '../../../scripts/screenshots/look.ts';
import { readWanted } from '../../../scripts/screenshots/options.ts';
import type { Shot } from '../../../scripts/screenshots/shot.ts';

const SHOTS = ['card-person', 'card-event', 'popup'].map((name): Shot => ({
  name,
  pose: () => Promise.resolve('window'),
}));

/** The names of the states that these arguments ask for. */
function asked(...args: string[]): string[] | undefined {
  return readWanted(args, SHOTS)?.shots.map(({ name }) => name);
}

describe('the options of the pictures', () => {
  it('ask for every state in every look and browser by default', () => {
    const wanted = readWanted([], SHOTS);
    expect(wanted).toMatchObject({ shots: SHOTS, looks: LOOKS, browsers: ['chromium', 'firefox'] });
  });

  it('choose states by how their names begin', () => {
    expect(asked('card')).toEqual(['card-person', 'card-event']);
    expect(asked('card-event', 'popup')).toEqual(['card-event', 'popup']);
  });

  it('choose a look and a browser', () => {
    const wanted = readWanted(['--look', 'dark', '--browser', 'firefox'], SHOTS);
    expect(wanted?.looks.map(({ name }) => name)).toEqual(['dark']);
    expect(wanted?.browsers).toEqual(['firefox']);
  });

  it('take the build as it is, if told so', () => {
    expect(readWanted([], SHOTS)?.build).toBe(true);
    expect(readWanted(['--no-build'], SHOTS)?.build).toBe(false);
  });

  it('ask for no picture where only help is wanted', () => {
    expect(readWanted(['--help'], SHOTS)).toBeUndefined();
  });

  it.each([['nothing-of-this-name'], ['--look', 'sepia'], ['--browser', 'opera'], ['--fast']])(
    'say what is wrong with %s %s',
    (...args) => {
      expect(() => readWanted(args, SHOTS)).toThrow('npm run screenshots -- --help');
    },
  );
});
