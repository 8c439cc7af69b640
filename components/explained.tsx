import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';

import { placeTip } from './place-tip.ts';

interface Props {
  /** A class for the look of what is explained. */
  class: string;
  /** What it means, in a sentence. */
  meaning: string;
  children: ComponentChildren;
}

/** Numbers the explanations of all cards of a document, which may share one tree. */
let count = 0;

/**
 * Words with an explanation, which appears for a resting pointer, for the keyboard's focus, and
 * for a tap. It stays while the pointer is on it, or the keyboard's focus on the words; a click on
 * the words, or Escape, takes it away, as does whatever hides its popover.
 */
export function Explained({ class: look, meaning, children }: Props) {
  const [id] = useState(() => `meaning-${++count}`);
  const [open, setOpen] = useState(false);
  const tip = useRef<HTMLSpanElement>(null);
  const words = useRef<HTMLButtonElement>(null);

  useEffect(() => {
    if (!open || !tip.current || !words.current) return undefined;
    tip.current.showPopover();
    placeTip(tip.current, words.current.getBoundingClientRect());
    const root = tip.current.getRootNode();
    const close = (): void => setOpen(false);
    // What scrolls leaves its explanation behind.
    root.addEventListener('scroll', close, { capture: true, passive: true });
    const shown = tip.current;
    return () => {
      root.removeEventListener('scroll', close, { capture: true });
      if (shown.isConnected) shown.hidePopover();
    };
  }, [open]);

  return (
    <span
      class="explained"
      onPointerEnter={({ pointerType }) => {
        // What a finger wants is known when it has tapped.
        if (pointerType !== 'touch') setOpen(true);
      }}
      onPointerLeave={({ pointerType }) => {
        if (pointerType !== 'touch' && !words.current?.matches(':focus-visible')) setOpen(false);
      }}
    >
      <button
        ref={words}
        type="button"
        class={look}
        aria-describedby={id}
        onFocus={({ currentTarget }) => {
          if (currentTarget.matches(':focus-visible')) setOpen(true);
        }}
        onBlur={() => setOpen(false)}
        onClick={() => setOpen(!open)}
        onKeyDown={(event) => {
          if (event.key !== 'Escape' || !open) return;
          event.stopPropagation();
          // The browser would close a popup.
          event.preventDefault();
          setOpen(false);
        }}
      >
        {children}
      </button>
      <span
        ref={tip}
        id={id}
        role="tooltip"
        class="meaning"
        popover="manual"
        onToggle={({ newState }) => {
          if (newState === 'closed') setOpen(false);
        }}
      >
        {meaning}
      </span>
    </span>
  );
}
