import { useEffect, useRef } from 'preact/hooks';

import { compilePageSettings } from '../../core/settings/page-settings.ts';
import type { MessageKey } from '../../core/words/catalogue.ts';
import { Say, useWords } from '../words/speech.tsx';
import { useChoosing } from './choosing.tsx';

type Name = 'full' | 'second' | 'short' | 'event';

/** The sample's paragraphs: each a section, with the names in it in the order of `$1`, `$2`, … */
const PARAGRAPHS: { title: MessageKey; text: MessageKey; names: Name[] }[] = [
  {
    title: 'options.sample.firstDay',
    text: 'options.sample.firstText',
    names: ['full', 'second', 'event', 'short'],
  },
  {
    title: 'options.sample.secondDay',
    text: 'options.sample.secondText',
    names: ['full', 'second', 'event'],
  },
];

/** A text with its names drawn as those of a page would be now, by the same rules. */
export function Sample() {
  const words = useWords();
  const { settings } = useChoosing();
  const text = useRef<HTMLDivElement>(null);
  const { marks } = compilePageSettings(settings);
  const every = settings.density === 'every';

  useEffect(() => {
    if (!marks) return undefined;
    marks.forEach((mark, events) => {
      const wanted = `[data-mark="${events ? 'event' : 'actor'}"]${every ? '' : '[data-first]'}`;
      const names = [...(text.current?.querySelectorAll(wanted) ?? [])];
      const ranges = names.map((name) => {
        const range = document.createRange();
        range.selectNodeContents(name);
        return range;
      });
      CSS.highlights.set(mark, new Highlight(...ranges));
    });
    return () => {
      for (const mark of marks) CSS.highlights.delete(mark);
    };
  }, [marks, every, words]);

  return (
    <figure class="sample" aria-label={words.say('options.sample.title')}>
      <div ref={text}>
        {PARAGRAPHS.map((paragraph) => (
          <section key={paragraph.title}>
            <p class="heading">{words.say(paragraph.title)}</p>
            <p>
              <Say
                message={paragraph.text}
                values={paragraph.names.map((name) => (
                  <span
                    key={name}
                    data-mark={name === 'event' ? 'event' : 'actor'}
                    // The short name speaks of somebody who was named before.
                    data-first={name === 'short' ? undefined : ''}
                  >
                    {words.say(`options.sample.${name}`)}
                  </span>
                ))}
              />
            </p>
          </section>
        ))}
      </div>
    </figure>
  );
}
