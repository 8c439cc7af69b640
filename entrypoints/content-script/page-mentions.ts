import type { Point, SpottedPage } from '../../components/card/contract.ts';
import type { AliasIndex } from '../../core/matching/alias-index.ts';
import { Page, type ScannedText } from '../../core/matching/page.ts';
import { decideText } from '../../core/matching/resolve.ts';
import { Scanner } from '../../core/matching/scan.ts';
import type { Sieve } from '../../core/matching/sieve.ts';
import { isElement, isReadable } from '../../page-text/elements.ts';
import type { Block, Flow } from '../../page-text/flow.ts';
import { statedDate } from '../../page-text/stated-date.ts';
import { waitAfter } from './budget.ts';
import { mentionAt } from './hit-test.ts';
import { SpottedMention } from './spotted-mention.ts';

/** A flow in which a name stands, and what has been decided over it. */
interface KnownFlow extends ScannedText {
  flow: Flow;
  /** When it was decided last, by the page's revision, and what that depended on beside the flow itself. */
  decidedAt: number;
  decidedBy: string;
  mentions: readonly SpottedMention[];
}

/**
 * What has been spotted on this page. Only flows in which a name of the corpus stands are
 * kept. Mentions are decided over the whole page, so they change as more of it is read.
 */
export class PageMentions implements SpottedPage {
  /** The revision of the index that numbers the subjects. */
  readonly revision: number;
  readonly #scanner: Scanner;
  readonly #page: Page;
  readonly #ambiguous: boolean;
  wait = waitAfter(0);
  /** Sightings have come or gone, or mentions, since this was last set to false. */
  changed = false;
  /** In the order of reading. */
  readonly #known = new Set<KnownFlow>();
  readonly #inBlock = new WeakMap<Block, KnownFlow[]>();
  #parent: Element | undefined;
  #parentIsReadable = false;
  #all: SpottedMention[] | undefined;
  #told = { date: '', lang: '' };

  /** `ambiguous`: mentions too of which it stays open whom they mean. */
  constructor(index: AliasIndex, sieve: Sieve, ambiguous: boolean) {
    this.#ambiguous = ambiguous;
    this.#scanner = new Scanner(index, sieve);
    this.#page = new Page(index);
    this.revision = index.revision;
  }

  /** In document order of reading: flows read again come last. */
  get all(): readonly SpottedMention[] {
    if (!this.#all) {
      this.#all = [];
      for (const { mentions } of this.#known) this.#all.push(...mentions);
    }
    return this.#all;
  }

  /**
   * Begins a reading of so many `subtrees`. With any, asks the page anew what it says of itself: it
   * may not have come to that, and an app that goes on to another article may say so only with what it
   * shows then.
   */
  beginReading(subtrees: number): void {
    this.#parent = undefined;
    if (subtrees > 0) {
      const date = statedDate();
      if (date !== this.#told.date) {
        this.changed = true;
        this.#page.revision++;
      }
      this.#told = { date, lang: document.documentElement.lang };
    }
  }

  /**
   * Reads a flow, in place of what was known of its text; `places` are those at which names may begin
   * in it. Without them, as where its block alone is read, it stays in the section of what it replaces.
   */
  read(flow: Flow, places?: readonly number[]): void {
    const beside = this.#in(flow.block);
    const same = beside.find((known) => sameFlow(known.flow, flow));
    if (same) {
      if (places) same.flow.section = flow.section;
      return;
    }
    const [before, ...others] = beside.filter((known) => flow.isWhole || known.flow.isWhole);
    for (const known of others) this.#forget(known);
    const sightings = this.#scanner.scan(flow.text, this.#told.lang, places);
    if (sightings.length === 0 || !this.#isReadable(flow.block)) {
      if (before) this.#forget(before);
      return;
    }
    if (before && !places) flow.section = before.flow.section;
    if (before) this.#page.remove(before);
    // Read again, it keeps its place in the order of reading.
    const known: KnownFlow = Object.assign(before ?? {}, {
      flow,
      sightings,
      mentions: [],
      decidedAt: -1,
      decidedBy: '',
    });
    this.#known.add(known);
    if (!before) this.#inBlock.set(flow.block, [...beside, known]);
    this.#page.add(known);
    this.#changed();
  }

  /** Reads all flows that stand in a block, inside of no other. */
  readBlock(block: Block, flows: readonly Flow[]): void {
    const whole = flows[0]?.isWhole ?? false;
    const gone = this.#in(block).filter(
      (known) =>
        !(whole && known.flow.isWhole) && !flows.some((flow) => sameFlow(known.flow, flow)),
    );
    for (const known of gone) this.#forget(known);
    for (const flow of flows) this.read(flow);
  }

  /** Forgets step by step the flows that are not as they should be. */
  *forget(where: (flow: Flow) => boolean): Generator<void, void> {
    for (const known of this.#known) {
      if (where(known.flow)) this.#forget(known);
      yield;
    }
  }

  /** Whether texts in a block are there for reading; many stand beside each other. */
  #isReadable(block: Block): boolean {
    const element = isElement(block) ? block : block.host;
    const parent = element.parentElement ?? element;
    if (parent !== this.#parent) {
      this.#parent = parent;
      this.#parentIsReadable = isReadable(parent);
    }
    return this.#parentIsReadable && isReadable(element, true);
  }

  /**
   * Decides step by step which sightings are mentions, anew only where what the page says of them
   * has changed. What was a mention before stays the same object.
   */
  *decide(): Generator<void, void> {
    const { revision } = this.#page;
    const { date } = this.#told;
    for (const known of this.#known) {
      if (known.decidedAt === revision) continue;
      known.decidedAt = revision;
      const by = `${this.#page.stampOf(known)} ${date}`;
      if (known.decidedBy !== by) {
        known.decidedBy = by;
        const { mentions } = known;
        known.mentions = decideText(known, this.#page, date)
          .filter(({ links, open }) => links && (this.#ambiguous || !open))
          .map(
            (one) => mentions.find((same) => same.is(one)) ?? new SpottedMention(known.flow, one),
          );
        this.#changed();
      }
      yield;
    }
  }

  #changed(): void {
    this.#all = undefined;
    this.changed = true;
  }

  mentionAt(point: Point): SpottedMention | undefined {
    return mentionAt(this, point);
  }

  /** The mentions of the texts that stand in a block and in no other one. */
  of(block: Block): readonly SpottedMention[] {
    return this.#in(block).flatMap(({ mentions }) => mentions);
  }

  #in(block: Block): readonly KnownFlow[] {
    return this.#inBlock.get(block) ?? [];
  }

  #forget(known: KnownFlow): void {
    const { block } = known.flow;
    this.#known.delete(known);
    this.#inBlock.set(
      block,
      this.#in(block).filter((other) => other !== known),
    );
    this.#page.remove(known);
    this.#changed();
  }
}

/** Whether a flow is as it was, in the same nodes. */
function sameFlow(before: Flow, now: Flow): boolean {
  return before.root === now.root && before.text === now.text && before.holds();
}
