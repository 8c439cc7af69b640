import type { PictureFormat } from '../../components/library/picture.tsx';
import { saveFile } from '../../platform/save-file.ts';

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

/** Pixels of a saved picture to one of the page: sharp in print and on fine screens. */
const SCALE = 3;

/** Saves a picture as it looks on the page, on the page's paper. */
export async function savePicture(
  name: string,
  picture: SVGSVGElement,
  format: PictureFormat,
): Promise<void> {
  const { width, height } = picture.viewBox.baseVal;
  const standing = withStyles(picture, width, height);
  const markup = new Blob([new XMLSerializer().serializeToString(standing)], {
    type: 'image/svg+xml',
  });
  saveFile(`${name}.${format}`, format === 'svg' ? markup : await asPng(markup, width, height));
}

/** A copy that needs no style sheet. */
function withStyles(picture: SVGSVGElement, width: number, height: number): SVGSVGElement {
  const copy = picture.cloneNode(true) as SVGSVGElement;
  const copies = copy.querySelectorAll<SVGElement>('*');
  for (const [index, original] of [...picture.querySelectorAll('*')].entries()) {
    const style = getComputedStyle(original);
    for (const name of STYLES) copies[index]?.style.setProperty(name, style.getPropertyValue(name));
  }
  copy.setAttribute('width', String(width));
  copy.setAttribute('height', String(height));
  const paper = document.createElementNS('http://www.w3.org/2000/svg', 'rect');
  paper.setAttribute('width', '100%');
  paper.setAttribute('height', '100%');
  paper.setAttribute('fill', getComputedStyle(document.body).backgroundColor);
  copy.prepend(paper);
  return copy;
}

async function asPng(markup: Blob, width: number, height: number): Promise<Blob> {
  const image = new Image(width * SCALE, height * SCALE);
  image.src = URL.createObjectURL(markup);
  await image.decode();
  const canvas = new OffscreenCanvas(image.width, image.height);
  canvas.getContext('2d')?.drawImage(image, 0, 0, image.width, image.height);
  URL.revokeObjectURL(image.src);
  return canvas.convertToBlob({ type: 'image/png' });
}
