import { autoUpdate } from '@floating-ui/dom';

import type { PageMention } from '../../components/card/contract.ts';
import type { Home } from './home.ts';
import type { Host } from './host.ts';

/** Shows which mention the keyboard is at, by outlines of our own above the page. */
export class Marker {
  readonly #host: Host;
  readonly #home: Home;
  #end = (): void => undefined;
  /** The mention that is shown. */
  at: PageMention | undefined;

  constructor(host: Host, home: Home) {
    this.#host = host;
    this.#home = home;
  }

  show(mention: PageMention): void {
    this.hide();
    this.at = mention;
    this.#host.showLayer(mention.element);
    const reference = {
      contextElement: mention.element,
      getBoundingClientRect: () => mention.boxes()[0] ?? new DOMRect(),
    };
    this.#end = autoUpdate(reference, this.#host.layer, () =>
      this.#draw(this.#home.seen(mention.boxes())),
    );
  }

  hide(): void {
    this.#end();
    this.#end = () => undefined;
    this.at = undefined;
    this.#host.hideLayer();
  }

  #draw(boxes: readonly DOMRect[]): void {
    const outlines = boxes.map(({ left, top, width, height }) => {
      const outline = this.#host.layer.ownerDocument.createElement('div');
      outline.className = 'outline';
      Object.assign(outline.style, {
        left: `${left}px`,
        top: `${top}px`,
        width: `${width}px`,
        height: `${height}px`,
      });
      return outline;
    });
    this.#host.layer.replaceChildren(...outlines);
  }
}
