import type { CardFace } from '../../components/card/card.tsx';
import {
  SAMPLE_SUBJECTS,
  type SampleEvents,
  type SampleSubject,
} from '../../components/welcome/sample.tsx';
import { arrange } from '../../core/context/arrange.ts';
import { keyOf } from '../../core/corpus/key.ts';
import type { Settings } from '../../core/settings/settings.ts';
import type { Words } from '../../core/words/words.ts';
import { ask } from '../../platform/ask.ts';
import { SampleCard } from './sample-card.ts';

/** The pack that the sample's subjects are of: the one that comes with the extension. */
const PACK = 'syria-talks';

interface Chosen {
  settings: Settings;
  words: Words;
}

/**
 * Opens cards for the sample's names by the means that the reader has chosen for pages, where
 * the content script does it: it does not run on the extension's own pages. A press opens a
 * card in any case, so that nobody has to guess.
 */
export class LiveSample implements SampleEvents {
  readonly #chosen: () => Chosen;
  readonly #card = new SampleCard({
    onEnter: () => this.#stay(),
    onLeave: () => this.onLeave(),
    onEscape: () => this.close(),
  });
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** The name whose card is open or about to be. */
  #name: HTMLElement | undefined;

  constructor(chosen: () => Chosen) {
    this.#chosen = chosen;
  }

  onPoint(subject: SampleSubject, name: HTMLElement, event: PointerEvent): void {
    if (event.pointerType === 'touch') return;
    const { openBy, modifier, dwell } = this.#chosen().settings;
    const held = { alt: event.altKey, control: event.ctrlKey, shift: event.shiftKey }[modifier];
    if (this.#name === name) {
      if (this.#card.open) this.#stay();
      return;
    }
    if (openBy !== 'hover' && !(openBy === 'modifier' && held)) return;
    this.close();
    this.#name = name;
    this.#timer = setTimeout(() => void this.#show(subject, name), dwell);
  }

  onReach(subject: SampleSubject, name: HTMLElement): void {
    void this.#show(subject, name);
  }

  onPress(subject: SampleSubject, name: HTMLElement, event: MouseEvent): void {
    // A key's click has no count: the reader who has no pointer goes on inside the card.
    void this.#show(subject, name, event.detail === 0);
  }

  onLeave(): void {
    clearTimeout(this.#timer);
    if (this.#card.focused) return;
    if (!this.#card.open) this.#name = undefined;
    else this.#timer = setTimeout(() => this.close(), this.#chosen().settings.grace);
  }

  close(): void {
    clearTimeout(this.#timer);
    if (this.#card.focused) this.#name?.focus();
    this.#name = undefined;
    this.#card.hide();
  }

  #stay(): void {
    clearTimeout(this.#timer);
  }

  async #show(subject: SampleSubject, name: HTMLElement, enter = false): Promise<void> {
    this.#stay();
    this.#name = name;
    const face = await this.#faceOf(subject, name);
    if (this.#name !== name) return;
    await this.#card.show(name, face, this.#chosen().words);
    if (enter) this.#card.focus();
  }

  async #faceOf(subject: SampleSubject, name: HTMLElement): Promise<CardFace> {
    const reply = await ask('subject:facts', { key: keyOf(PACK, subject) });
    if (!reply.ok) return { status: 'failed', code: reply.error.code };
    const sentence = name.closest('blockquote')?.textContent ?? '';
    const others = SAMPLE_SUBJECTS.filter((other) => other !== subject);
    const arrangement = arrange(reply.value, {
      sentence,
      paragraph: sentence,
      title: '',
      subjects: others.map((other) => keyOf(PACK, other)),
      lang: this.#chosen().words.locale,
    });
    return { status: 'ready', facts: reply.value, arrangement };
  }
}
