import type { ComponentChildren } from 'preact';

import { useWords } from '../words/speech.tsx';

/** The sections of the page in their order. */
export const SECTIONS = [
  'where',
  'spot',
  'look',
  'opening',
  'card',
  'language',
  'packs',
  'data',
  'keys',
  'privacy',
] as const;
export type SectionName = (typeof SECTIONS)[number];

/** A section of the page; hidden where a search has found nothing in it. */
export function Section({ name, children }: { name: SectionName; children: ComponentChildren }) {
  const words = useWords();
  return (
    <section class="part" id={name} aria-labelledby={`${name}-title`}>
      <h2 id={`${name}-title`} tabIndex={-1}>
        {words.say(`options.section.${name}`)}
      </h2>
      {children}
    </section>
  );
}
