import type { Point, SpottedPage } from '../../components/card/contract.ts';
import type { AliasIndex } from '../../core/matching/alias-index.ts';
import { Page, type ScannedText } from '../../core/matching/page.ts';
import { decideText } from '../../core/matching/resolve.ts';
import { Scanner } from '../../core/matching/scan.ts';
import { isReadable } from '../../page-text/elements.ts';
import type { Flow } from '../../page-text/flow.ts';
import { statedDate } from '../../page-text/stated-date.ts';
import { mentionAt } from './hit-test.ts';
import { SpottedMention } from './spotted-mention.ts';

/** A flow in which a name stands, and what has been decided over it. */
interface KnownFlow extends ScannedText {
  flow: Flow;
  /** What the decision depended on beside the flow itself. */
  decidedBy?: string;
  mentions: SpottedMention[];
  section: number | undefined;
}

/** Flows that one step decides over. */
const FLOWS = 16;

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
  readonly #known = new Set<KnownFlow>();
  readonly #byNode = new WeakMap<Text, KnownFlow>();
  #all: SpottedMention[] | undefined;
  #shadowRoots: ShadowRoot[] | undefined;
  #told: { address: string; date: string | undefined; lang: string } | undefined;

  /** `ambiguous`: mentions too of which it stays open whom they mean. */
  constructor(index: AliasIndex, ambiguous: boolean) {
    this.#ambiguous = ambiguous;
    this.#scanner = new Scanner(index);
    this.#page = new Page(index.facts);
    this.revision = index.revision;
  }

  /** In document order of reading: flows read again come last. */
  get all(): readonly SpottedMention[] {
    this.#all ??= [...this.#known].flatMap(({ mentions }) => mentions);
    return this.#all;
  }

  /** The shadow trees that mentions stand in. */
  get shadowRoots(): ShadowRoot[] {
    if (!this.#shadowRoots) {
      const roots = new Set(this.all.map(({ element }) => element.getRootNode()));
      this.#shadowRoots = [...roots].filter((root) => root instanceof ShadowRoot);
    }
    return this.#shadowRoots;
  }

  /** The subjects that the page names beside this one, in no order. */
  beside(subject: number): number[] {
    const certain = this.all.filter(({ open }) => !open);
    const others = new Set(certain.map((mention) => mention.subject));
    others.delete(subject);
    return [...others];
  }

  /**
   * Reads a flow in place of what was known of its nodes. True where sightings came or went.
   * Without its section's number, it stays in that of what it replaces.
   */
  read(flow: Flow, section?: number): boolean {
    const before = flow.nodes.map((node) => this.#byNode.get(node)).find((known) => known);
    if (before && sameFlow(before.flow, flow)) return false;
    let changed = false;
    for (const node of flow.nodes) {
      const other = this.#byNode.get(node);
      if (other !== before) changed = this.#forget(other) || changed;
    }
    const { lang } = this.#tellsOf(location.href);
    const sightings = this.#scanner.scan(flow.text, lang);
    const parent = flow.nodes[0]?.parentElement;
    if (sightings.length === 0 || !parent || !isReadable(parent)) {
      return this.#forget(before) || changed;
    }
    if (before) this.#unlink(before);
    const fresh = { flow, sightings, mentions: [], section: section ?? before?.section };
    // Read again, it keeps its place in the order of reading.
    const known = before ? Object.assign(before, fresh, { decidedBy: undefined }) : fresh;
    this.#known.add(known);
    this.#page.add(known);
    for (const node of flow.nodes) this.#byNode.set(node, known);
    return true;
  }

  /** Forgets the flows that have lost a node. True where there were any. */
  forgetRemoved(): boolean {
    let changed = false;
    for (const known of this.#known) {
      if (known.flow.nodes.some((node) => !node.isConnected)) {
        changed = this.#forget(known) || changed;
      }
    }
    return changed;
  }

  /** What the page says of itself: asked anew only where an application has gone elsewhere. */
  #tellsOf(address: string): { date: string | undefined; lang: string } {
    if (this.#told?.address !== address) {
      const { lang } = document.documentElement;
      this.#told = { address, date: statedDate(document), lang };
    }
    return this.#told;
  }

  /**
   * Decides which sightings are mentions, anew only where what the page says of them has
   * changed. Returns a function that takes a step and says whether another one is due. What
   * was a mention before stays the same object.
   */
  deciding(): () => boolean {
    const { date } = this.#tellsOf(location.href);
    const known = this.#known.values();
    return () => {
      for (let left = FLOWS; left > 0; left--) {
        const { value } = known.next();
        if (!value) return false;
        this.#decide(value, date);
      }
      return true;
    };
  }

  #decide(known: KnownFlow, date: string | undefined): void {
    const by = `${this.#page.stampOf(known)} ${date}`;
    if (known.decidedBy === by) return;
    known.decidedBy = by;
    const { flow, mentions: before } = known;
    known.mentions = decideText(known, this.#page, { date })
      .filter(({ links, open }) => links && (this.#ambiguous || !open))
      .map(
        (one) =>
          before.find((same) => same.is(one)) ?? new SpottedMention(flow, one, known.section),
      );
    this.#changed();
  }

  #changed(): void {
    this.#all = undefined;
    this.#shadowRoots = undefined;
  }

  mentionAt(point: Point): SpottedMention | undefined {
    return mentionAt(this, point);
  }

  /** The mention at a place in a text node, if there is one. */
  at(node: Text, offset: number): SpottedMention | undefined {
    const known = this.#byNode.get(node);
    if (!known) return undefined;
    const { starts, nodes } = known.flow;
    const place = (starts[nodes.indexOf(node)] as number) + offset;
    return known.mentions.find(({ passage }) => passage.start <= place && place <= passage.end);
  }

  #forget(known: KnownFlow | undefined): boolean {
    if (!known || !this.#known.delete(known)) return false;
    this.#unlink(known);
    return true;
  }

  #unlink(known: KnownFlow): void {
    this.#page.remove(known);
    for (const node of known.flow.nodes) this.#byNode.delete(node);
    this.#changed();
  }
}

function sameFlow(a: Flow, b: Flow): boolean {
  return a.text === b.text && a.nodes.every((node, index) => node === b.nodes[index]);
}
