import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';

import { contextOf, pageOf } from '../../../page-text/context.ts';
import { allFlows } from './all-flows.ts';

const parse = (html: string): Document => parseHTML(`<!doctype html>${html}`).document;

/** The context of the first place where a name stands. */
function contextAt(name: string, body: string, head = '', html = '<html lang="en">') {
  const document = parse(`${html}<head>${head}</head><body>${body}</body></html>`);
  const flow = allFlows(document.documentElement).find(({ text }) => text.includes(name));
  if (!flow) throw new Error(`nobody called ${name} is there`);
  const start = flow.text.indexOf(name);
  return contextOf(flow, { start, end: start + name.length }, pageOf(document), ['a/b']);
}

describe('the context of a mention', () => {
  it('is its sentence and its paragraph, across inline elements, spaces as read', () => {
    const { sentence, paragraph } = contextAt(
      'Lavrov',
      '<h1>Talks</h1><p>It rained.\n  On Monday <b>Sergei</b> <a href="#">Lavrov</a> spoke!  Then he left.</p><p>Later.</p>',
    );
    expect(sentence).toBe('On Monday Sergei Lavrov spoke!');
    expect(paragraph).toBe('It rained. On Monday Sergei Lavrov spoke! Then he left.');
  });

  it.each([
    [
      'Kerry',
      'He left. According to Mr. Kerry it rained. So be it.',
      'According to Mr. Kerry it rained.',
    ],
    ['Kerry', 'He left. John F. Kerry spoke. So be it.', 'John F. Kerry spoke.'],
    ['Lavrov', '“Why?” Lavrov asked. Nobody knew.', 'Lavrov asked.'],
    ['Lavrov', 'Lavrov', 'Lavrov'],
  ])('is the sentence of %s in %j', (name, text, sentence) => {
    expect(contextAt(name, `<p>${text}</p>`).sentence).toContain(sentence);
    expect(contextAt(name, `<p>${text}</p>`).sentence).not.toContain('So be it');
  });

  it('reaches no further than some thousand letters in a page of one paragraph', () => {
    const { sentence, paragraph } = contextAt(
      'Lavrov',
      `<p>${'No end '.repeat(20_000)} Lavrov ${'no end '.repeat(20_000)}</p>`,
    );
    expect(paragraph.length).toBeLessThan(5000);
    expect(sentence).toContain('Lavrov');
  });

  it('has the language that the nearest element says', () => {
    expect(contextAt('Lavrov', '<p>Lavrov</p>').lang).toBe('en');
    expect(contextAt('Лавров', '<p lang="ru">Лавров</p>').lang).toBe('ru');
    expect(contextAt('Lavrov', '<p>Lavrov</p>', '', '<html>').lang).toBeUndefined();
    expect(contextAt('Lavrov', '<p lang="no such_tag!">Lavrov left.</p>').sentence).toBe(
      'Lavrov left.',
    );
  });

  it('has the page’s title and date, and who else is there', () => {
    const head =
      '<meta property="article:published_time" content="2015-01-23"><title>Talks</title>';
    expect(contextAt('Lavrov', '<p>Lavrov</p>', head)).toMatchObject({
      title: 'Talks',
      date: '2015-01-23',
      subjects: ['a/b'],
    });
  });
});

describe('the title of a page', () => {
  const titleOf = (html: string): string => pageOf(parse(`<html>${html}</html>`)).title;

  it('is the one for sharing, else the document’s, else its first heading', () => {
    const shared = '<meta property="og:title" content=" Talks\n in Moscow ">';
    const body = '<body><h1>Talks <i>begin</i></h1></body>';
    expect(titleOf(`<head>${shared}<title>Talks | News</title></head>${body}`)).toBe(
      'Talks in Moscow',
    );
    expect(titleOf(`<head><title>Talks | News</title></head>${body}`)).toBe('Talks | News');
    expect(titleOf(`<head><title> </title></head>${body}`)).toBe('Talks begin');
    expect(titleOf('<body><p>Lavrov</p></body>')).toBe('');
  });
});
