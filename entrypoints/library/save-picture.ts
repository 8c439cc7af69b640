import type { PictureFormat, ShownPicture } from '../../components/library/picture.tsx';
import { saveFile } from '../../platform/save-file.ts';
import { standingPicture } from './standing-picture.ts';

/** Pixels of a saved picture to one of the page: sharp in print and on fine screens. */
const SCALE = 3;

/** Saves a picture as it looks on the page, with its title and legend. */
export async function savePicture(
  name: string,
  picture: ShownPicture,
  format: PictureFormat,
): Promise<void> {
  const standing = standingPicture(picture);
  const { width, height } = standing.viewBox.baseVal;
  const markup = new Blob([new XMLSerializer().serializeToString(standing)], {
    type: 'image/svg+xml',
  });
  saveFile(`${name}.${format}`, format === 'svg' ? markup : await asPng(markup, width, height));
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
