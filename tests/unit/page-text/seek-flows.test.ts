import fc from 'fast-check';
import { parseHTML } from 'linkedom';
import { describe, expect, it, onTestFinished } from 'vitest';

import { readCode } from '../../../page-text/elements.ts';
import { seekFlows } from '../../../page-text/seek-flows.ts';
import { allFlows } from './all-flows.ts';

const NAME = 'Quell';

function documentOf(body: string): Document {
  return parseHTML(`<html><head></head><body>${body}</body></html>`).document;
}

function placesOf(text: string): number[] {
  return [...text.matchAll(new RegExp(NAME, 'g'))].map(({ index }) => index);
}

/** What is found, but for the white space before a text. Searches to the end; `between` is called between two steps. */
function sought(root: Node, between: (step: number) => void = () => undefined): string[] {
  const texts: string[] = [];
  const search = seekFlows(root, placesOf, ({ text, nodes, starts }, places) => {
    expect(nodes.map(({ data }) => data).join('')).toBe(text);
    expect(nodes.map(({ data }, at) => text.startsWith(data, starts[at]))).not.toContain(false);
    // Two blocks together may have one more, of which each has a part.
    expect(placesOf(text).every((place) => places?.includes(place) ?? true)).toBe(true);
    expect(places?.length).not.toBe(0);
    if (text.includes(NAME)) texts.push(text.trimStart());
  });
  for (let steps = 1; !search.next().done; steps++) between(steps);
  return texts;
}

/** What a reading of all flows finds, but for the white space before a text. */
function naming(root: Node): string[] {
  return allFlows(root)
    .map(({ text }) => text.trimStart())
    .filter((text) => text.includes(NAME));
}

const tags = fc.constantFrom('p', 'div', 'ul', 'li', 'b', 'a', 'span', 'br', 'td', 'svg', 'script');
const { tree } = fc.letrec<{ tree: string }>((tie) => ({
  tree: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc.constantFrom(NAME, 'Qu', 'ell', ' ', 'word ', `${NAME}s`),
    fc
      .tuple(tags, fc.array(tie('tree'), { maxLength: 5 }))
      .map(([tag, inside]) => (tag === 'br' ? '<br>' : `<${tag}>${inside.join('')}</${tag}>`)),
  ),
}));
const pages = fc.array(tree, { maxLength: 8 }).map((parts) => parts.join(''));

describe('the search for flows that name somebody', () => {
  it('finds those that a reading of all flows finds, in their order', () => {
    fc.assert(
      fc.property(pages, (page) => {
        const { body } = documentOf(page);
        expect(sought(body)).toEqual(naming(body));
      }),
      { numRuns: 1_000 },
    );
  });

  it('passes over groups that name nobody, and not over what is behind them', () => {
    const list = (name: string) => `<ul>${`<li>word ${name}</li>`.repeat(30)}</ul>`;
    const { body } = documentOf(
      `<div>${list('').repeat(9)}${list(NAME)}</div><p>${NAME} spoke</p>`,
    );
    const named = Array.from({ length: 30 }, () => `word ${NAME}`);
    expect(sought(body)).toEqual([...named, `${NAME} spoke`]);
  });

  it.each(['<section><p></p></section>', '<h2>About</h2><p></p>'])(
    'has paragraphs that come one by one in one section, whichever is filled first: %s',
    (page) => {
      const { body } = documentOf(page);
      const sectionsOf = (root: Node, shallow: boolean): number[] => {
        const sections: number[] = [];
        const search = seekFlows(root, placesOf, ({ section }) => sections.push(section), shallow);
        while (!search.next().done);
        return sections;
      };
      const first = body.querySelector('p');
      if (!first) throw new Error('there is no paragraph');
      sectionsOf(body, false);
      sectionsOf(first, true);
      const second = first.cloneNode() as Element;
      second.textContent = NAME;
      first.after(second);
      first.textContent = NAME;
      const [section] = sectionsOf(second, false);
      expect(sectionsOf(first, true)).toEqual([section]);
    },
  );

  it('finds a name that a script stands in', () => {
    const { body } = documentOf('<div><p>Qu<script>let x</script>ell</p></div>');
    expect(sought(body)).toEqual([NAME]);
  });

  it('reads on where the page has taken away what was being read', () => {
    const block = `<div>${'<p>word</p>'.repeat(200)}</div>`;
    const { body } = documentOf(`<section>${block}${block}</section><p>${NAME}</p>`);
    expect(
      sought(body, (step) => {
        if (step === 2) body.querySelector('section')?.remove();
      }),
    ).toEqual([NAME]);
  });

  it('finds all that stays, whatever the page takes away between two steps', () => {
    const paragraphs = Array.from({ length: 60 }, (_each, at) => `${NAME} ${at}`);
    // From a child on, so many.
    const taken = fc.tuple(fc.nat({ max: 59 }), fc.integer({ min: 1, max: 4 }));
    fc.assert(
      fc.property(fc.array(taken, { minLength: 1, maxLength: 8 }), (all) => {
        const { body } = documentOf(paragraphs.map((text) => `<p>${text}</p>`).join(''));
        const found = sought(body, (step) => {
          const [from, count] = all[step - 1] ?? [0, 0];
          for (const child of [...body.children].slice(from, from + count)) child.remove();
        });
        const left = [...body.children].map(({ textContent }) => textContent);
        expect(found).toEqual(expect.arrayContaining(left));
      }),
    );
  });

  it('passes over code and formulas, unless they are to be read', () => {
    const { body } = documentOf(
      `<p>Run <code>${NAME}</code> now.</p><p><math><mi>${NAME}</mi></math></p>`,
    );
    expect(sought(body)).toEqual([]);
    readCode(true);
    onTestFinished(() => readCode(false));
    expect(sought(body)).toEqual([`Run ${NAME} now.`, NAME]);
  });
});
