import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';

import type { Key } from '../../core/corpus/key.ts';
import { useWords } from '../words/speech.tsx';

/** What a picture can be saved as. */
export type PictureFormat = 'svg' | 'png';
export type SavePicture = (picture: ShownPicture, format: PictureFormat) => void;

/** A picture on the page, with what is to be saved with it. */
export interface ShownPicture {
  svg: SVGSVGElement;
  /** What its signs mean, where it says so. */
  legend: Element | null;
  /** What it shows: apart from its view a picture does not tell. */
  title: string;
  /** Tells it from other pictures of its view, where there are several. */
  part?: Key;
}

/** A picture is laid out for the width of its place, within these, in CSS pixels. */
const NARROWEST = 300;
const WIDEST = 900;

interface Props extends Pick<ShownPicture, 'title' | 'part'> {
  onSave: SavePicture;
  /** The picture, laid out for a width: the first `svg` in it is what is saved. */
  children: (width: number) => ComponentChildren;
}

/** A picture with the buttons that save it. */
export function Picture({ title, part, onSave, children }: Props) {
  const words = useWords();
  const frame = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(WIDEST);
  useLayoutEffect(() => {
    const observer = new ResizeObserver(([entry]) => {
      if (!entry) return;
      setWidth(Math.round(Math.min(WIDEST, Math.max(NARROWEST, entry.contentRect.width))));
    });
    if (frame.current) observer.observe(frame.current);
    return () => observer.disconnect();
  }, []);
  const save = (format: PictureFormat): void => {
    const svg = frame.current?.querySelector<SVGSVGElement>('svg');
    const legend = frame.current?.querySelector('.legend') ?? null;
    if (svg) onSave({ svg, legend, title, ...(part !== undefined && { part }) }, format);
  };
  return (
    <div class="picture" ref={frame}>
      {children(width)}
      <p class="actions">
        <button type="button" onClick={() => save('svg')}>
          {words.say('library.export.svg')}
        </button>
        <button type="button" onClick={() => save('png')}>
          {words.say('library.export.png')}
        </button>
      </p>
    </div>
  );
}
