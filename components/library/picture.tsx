import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';

import { useWords } from '../words/speech.tsx';

/** What a picture can be saved as. */
export type PictureFormat = 'svg' | 'png';
export type SavePicture = (picture: SVGSVGElement, format: PictureFormat) => void;

/** A picture is laid out for the width of its place, within these, in CSS pixels. */
const NARROWEST = 300;
const WIDEST = 900;

interface Props {
  onSave: SavePicture;
  /** The picture, laid out for a width: the first `svg` in it is what is saved. */
  children: (width: number) => ComponentChildren;
}

/** A picture with the buttons that save it. */
export function Picture({ onSave, children }: Props) {
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
    const picture = frame.current?.querySelector<SVGSVGElement>('svg');
    if (picture) onSave(picture, format);
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
