import type { Point, SpottedPage } from '../../components/card/contract.ts';
import type { AliasIndex } from '../../core/matching/alias-index.ts';
import type { ScannedText } from '../../core/matching/page.ts';
import { resolveMentions } from '../../core/matching/resolve.ts';
import { Scanner } from '../../core/matching/scan.ts';
import { isReadable } from '../../page-text/elements.ts';
import type { Flow } from '../../page-text/flow.ts';
import { statedDate } from '../../page-text/stated-date.ts';
import { mentionAt } from './hit-test.ts';
import { SpottedMention } from './spotted-mention.ts';

interface KnownFlow extends ScannedText {
  flow: Flow;
}

/**
 * What has been spotted on this page. Only flows in which a name of the corpus stands are
 * kept. Mentions are decided over the whole page, so they change as more of it is read.
 */
export class PageMentions implements SpottedPage {
  /** The revision of the index that numbers the subjects. */
  readonly revision: number;
  readonly #index: AliasIndex;
  readonly #scanner: Scanner;
  readonly #known = new Set<KnownFlow>();
  readonly #byNode = new WeakMap<Text, KnownFlow>();
  #mentions: SpottedMention[] = [];
  #ofFlow = new Map<Flow, SpottedMention[]>();
  #shadowRoots: ShadowRoot[] = [];
  #dated: { address: string; date: string | undefined } | undefined;

  constructor(index: AliasIndex) {
    this.#index = index;
    this.#scanner = new Scanner(index);
    this.revision = index.revision;
  }

  /** In document order of reading: flows read again come last. */
  get all(): readonly SpottedMention[] {
    return this.#mentions;
  }

  /** The shadow trees that mentions stand in. */
  get shadowRoots(): ShadowRoot[] {
    return this.#shadowRoots;
  }

  /** The subjects that the page names beside this one, in no order. */
  beside(subject: number): number[] {
    const others = new Set(this.#mentions.map((mention) => mention.subject));
    others.delete(subject);
    return [...others];
  }

  /** Reads a flow in place of what was known of its nodes. True where sightings came or went. */
  read(flow: Flow): boolean {
    const before = flow.nodes[0] && this.#byNode.get(flow.nodes[0]);
    if (before && sameFlow(before.flow, flow)) return false;
    let changed = false;
    for (const node of flow.nodes) changed = this.#forget(this.#byNode.get(node)) || changed;
    const sightings = this.#scanner.scan(flow.text, document.documentElement.lang);
    const parent = flow.nodes[0]?.parentElement;
    if (sightings.length === 0 || !parent || !isReadable(parent)) return changed;
    const known = { flow, sightings };
    this.#known.add(known);
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

  /** The page's date: asked anew only where an application has gone to another address. */
  #dateOf(address: string): string | undefined {
    if (this.#dated?.address !== address) {
      this.#dated = { address, date: statedDate(document) };
    }
    return this.#dated.date;
  }

  /** Decides anew which sightings are mentions. What was one before stays the same object. */
  decide(): void {
    const known = [...this.#known];
    const decided = resolveMentions(known, this.#index, { date: this.#dateOf(location.href) });
    const before = this.#ofFlow;
    this.#ofFlow = new Map();
    known.forEach(({ flow }, index) => {
      // What may be one of several is no mention to show: the right one or none.
      const certain = (decided[index] ?? []).filter(({ open }) => !open);
      const mentions = certain.map(
        (mention) =>
          before.get(flow)?.find((same) => same.is(mention)) ?? new SpottedMention(flow, mention),
      );
      if (mentions.length > 0) this.#ofFlow.set(flow, mentions);
    });
    this.#mentions = [...this.#ofFlow.values()].flat();
    const roots = new Set(this.#mentions.map(({ element }) => element.getRootNode()));
    this.#shadowRoots = [...roots].filter((root) => root instanceof ShadowRoot);
  }

  mentionAt(point: Point): SpottedMention | undefined {
    return mentionAt(this, point);
  }

  /** The mention at a place in a text node, if there is one. */
  at(node: Text, offset: number): SpottedMention | undefined {
    const flow = this.#byNode.get(node)?.flow;
    const mentions = flow && this.#ofFlow.get(flow);
    if (!mentions) return undefined;
    const place = (flow.starts[flow.nodes.indexOf(node)] as number) + offset;
    return mentions.find(({ passage }) => passage.start <= place && place <= passage.end);
  }

  #forget(known: KnownFlow | undefined): boolean {
    if (!known || !this.#known.delete(known)) return false;
    for (const node of known.flow.nodes) this.#byNode.delete(node);
    return true;
  }
}

function sameFlow(a: Flow, b: Flow): boolean {
  return a.text === b.text && a.nodes.every((node, index) => node === b.nodes[index]);
}
