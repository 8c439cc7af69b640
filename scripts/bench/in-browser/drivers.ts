/**
 * What pages do by themselves while they are measured. A page loads this script itself. Each
 * action begins with an event of its name and says with `bench-done` that it has ended. No
 * promises: in a trace, what follows a promise is taken for the extension's.
 */
import { DENSE, mentionedNames } from '../made/corpus.ts';
import { Prose } from '../made/prose.ts';
import { Random } from '../made/random.ts';

export interface Action {
  /** How many frames it lasts. */
  frames: number;
}

const BLOCK_CHARACTERS = 500;
const BLOCKS_A_FRAME = 10;
const CHANGES_A_FRAME = 100;

function eachFrame(frames: number, step: (frame: number) => void): void {
  const next = (frame: number): void => {
    if (frame === frames) {
      document.dispatchEvent(new Event('bench-done'));
      return;
    }
    step(frame);
    requestAnimationFrame(() => next(frame + 1));
  };
  requestAnimationFrame(() => next(0));
}

function on(name: string, action: (frames: number) => void): void {
  document.addEventListener(name, (event) => {
    action((event as CustomEvent<Action>).detail.frames);
  });
}

/** Changes one short text beside the page's own in every frame, as a clock or a counter does. */
on('bench-tick', (frames) => {
  const clock = document.createElement('div');
  clock.style.cssText = 'position:fixed;top:0;right:0;contain:strict;width:8em;height:2em';
  const text = document.createTextNode('');
  clock.append(text);
  document.body.prepend(clock);
  eachFrame(frames, (frame) => {
    text.data = `frame ${frame}`;
  });
});

/** Adds paragraphs at the end of the page in every frame, as endless pages do. */
on('bench-add', (frames) => {
  const prose = new Prose(new Random(41), mentionedNames(), DENSE);
  const blocks = Array.from({ length: frames * BLOCKS_A_FRAME }, () => {
    const block = document.createElement('p');
    block.textContent = prose.piece(BLOCK_CHARACTERS);
    return block;
  });
  const characters = blocks.reduce((sum, { textContent }) => sum + (textContent?.length ?? 0), 0);
  document.documentElement.dataset['characters'] = String(characters);
  eachFrame(frames, (frame) => {
    const from = frame * BLOCKS_A_FRAME;
    document.body.append(...blocks.slice(from, from + BLOCKS_A_FRAME));
  });
});

/** Gives texts of the page other words in every frame, each text once. */
on('bench-change', (frames) => {
  const random = new Random(43);
  const prose = new Prose(random, mentionedNames(), DENSE);
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const nodes: Text[] = [];
  while (walker.nextNode()) {
    const node = walker.currentNode as Text;
    if (node.length > 10) nodes.push(node);
  }
  const chosen = Array.from({ length: frames * CHANGES_A_FRAME }, (_, at) => {
    const node = nodes[Math.floor((at * nodes.length) / (frames * CHANGES_A_FRAME))];
    if (!node) throw new Error('the page has no texts');
    return { node, data: prose.piece(node.length) };
  });
  document.documentElement.dataset['nodes'] = String(new Set(chosen.map(({ node }) => node)).size);
  eachFrame(frames, (frame) => {
    const from = frame * CHANGES_A_FRAME;
    for (const { node, data } of chosen.slice(from, from + CHANGES_A_FRAME)) node.data = data;
  });
});
