import type { ShownPicture } from '../../components/library/picture.tsx';

/** What style sheets give to the parts of a picture, to be written into each of them. */
const STYLES = [
  'fill',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'opacity',
  'font-family',
  'font-size',
  'font-weight',
  'text-anchor',
  'dominant-baseline',
  'direction',
] as const;

/** Lengths in CSS pixels: around all, of a line of the title, of the legend and its signs. */
const EDGE = 12;
const TITLE = { size: 15, line: 20, below: 8 };
const LEGEND = { above: 8, line: 20, sign: 16, beside: 4, between: 12 };

/**
 * A picture as it looks on the page, to stand alone: on the page's paper, under its title, over its
 * legend, and in need of no style sheet.
 */
export function standingPicture({ svg, legend, title }: ShownPicture): SVGSVGElement {
  const { width, height } = svg.viewBox.baseVal;
  const heading = titleOver(title, svg, width);
  const explained = legendUnder(legend, svg, width);
  const box = {
    x: -EDGE,
    y: -EDGE - heading.height,
    width: width + 2 * EDGE,
    height: heading.height + height + explained.height + 2 * EDGE,
  };
  const whole = standing(svg);
  whole.setAttribute('viewBox', Object.values(box).join(' '));
  whole.setAttribute('width', `${box.width}`);
  whole.setAttribute('height', `${box.height}`);
  const paper = drawn('rect', { ...box, fill: getComputedStyle(document.body).backgroundColor });
  const below = drawn('g', { transform: `translate(0 ${height})` });
  below.append(...explained.parts);
  whole.prepend(paper, ...heading.parts);
  whole.append(below);
  return whole;
}

interface Added {
  parts: SVGElement[];
  height: number;
}

function titleOver(title: string, svg: SVGSVGElement, width: number): Added {
  const { fontFamily, color } = getComputedStyle(document.body);
  const font = `600 ${TITLE.size}px ${fontFamily}`;
  const lines = linesOf(title, width, (text) => widthOf(text, font));
  const x = isFromRight(svg) ? width : 0;
  const parts = lines.map((line, index) =>
    written(line, {
      x,
      y: -TITLE.below - (lines.length - 1 - index) * TITLE.line,
      fill: color,
      style: `font: ${font}`,
    }),
  );
  return { parts, height: lines.length * TITLE.line + TITLE.below };
}

/** The signs with what they mean, as many on a line as have room; words without their explanation. */
function legendUnder(legend: Element | null, svg: SVGSVGElement, width: number): Added {
  const { sign: side, beside, between, line, above } = LEGEND;
  const parts: SVGElement[] = [];
  let [x, y] = [0, above + line / 2];
  for (const entry of legend?.children ?? []) {
    const { color, fontSize, fontFamily } = getComputedStyle(entry);
    const font = `${fontSize} ${fontFamily}`;
    const text = (entry.querySelector('button') ?? entry).textContent.trim();
    const length = side + beside + widthOf(text, font);
    if (x > 0 && x + length > width) [x, y] = [0, y + line];
    const over = (start: number, own: number): number =>
      isFromRight(svg) ? width - start - own : start;
    const sign = entry.querySelector('svg');
    if (sign) {
      const copy = standing(sign);
      const place = { x: over(x, side), y: y - side / 2, width: side, height: side };
      for (const [name, value] of Object.entries(place)) copy.setAttribute(name, `${value}`);
      parts.push(copy);
    }
    parts.push(
      written(text, {
        x: over(x + side + beside, 0),
        y,
        fill: color,
        style: `font: ${font}; dominant-baseline: central`,
      }),
    );
    x += length + between;
  }
  return { parts, height: parts.length > 0 ? y + line / 2 : 0 };
}

/** A copy that needs no style sheet. */
function standing<T extends SVGElement>(original: T): T {
  const copy = original.cloneNode(true) as T;
  const copies = copy.querySelectorAll<SVGElement>('*');
  for (const [index, part] of [...original.querySelectorAll('*')].entries()) {
    const style = getComputedStyle(part);
    for (const name of STYLES) copies[index]?.style.setProperty(name, style.getPropertyValue(name));
  }
  return copy;
}

function isFromRight(svg: SVGSVGElement): boolean {
  return svg.getAttribute('direction') === 'rtl';
}

function written(text: string, attributes: Record<string, string | number>): SVGElement {
  const element = drawn('text', attributes);
  element.textContent = text;
  return element;
}

function drawn(name: string, attributes: Record<string, string | number>): SVGElement {
  const element = document.createElementNS('http://www.w3.org/2000/svg', name);
  for (const [attribute, value] of Object.entries(attributes)) {
    element.setAttribute(attribute, `${value}`);
  }
  return element;
}

/** A text in lines that are no wider, as far as its words allow. */
function linesOf(text: string, width: number, measure: (line: string) => number): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const longer = [...lines.slice(-1), word].join(' ');
    if (lines.length > 0 && measure(longer) <= width) lines.splice(-1, 1, longer);
    else lines.push(word);
  }
  return lines;
}

function widthOf(text: string, font: string): number {
  const context = new OffscreenCanvas(1, 1).getContext('2d');
  if (!context) throw new Error('The browser measures no text');
  context.font = font;
  return context.measureText(text).width;
}
