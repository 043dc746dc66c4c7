import type { AtlasPdf } from './atlas-pdf';

/** A PDF holds these as they are. */
const HELD = /^data:image\/(png|jpeg);base64,/;

/** The pictures of a drawing that a PDF cannot hold, by address, as PNG. @throws for one that cannot be read. */
export async function heldImages(svg: Element): Promise<ReadonlyMap<string, string>> {
  const addresses = [...svg.querySelectorAll('image')].map(addressOf);
  const held = await Promise.all(
    [...new Set(addresses)].map(async (address) => {
      if (!address.startsWith('data:image/')) throw new Error('A picture that is not inside');
      return [address, HELD.test(address) ? address : await pngOf(address)] as const;
    }),
  );
  return new Map(held);
}

async function pngOf(address: string): Promise<string> {
  const image = new Image();
  image.src = address;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = image.naturalWidth;
  canvas.height = image.naturalHeight;
  canvas.getContext('2d')!.drawImage(image, 0, 0);
  return canvas.toDataURL('image/png');
}

const addressOf = (image: Element) =>
  image.getAttribute('href') ?? image.getAttribute('xlink:href') ?? '';

/** In the middle of its box, as large as it fits. */
export function paintImage(
  pdf: AtlasPdf,
  image: Element,
  images: ReadonlyMap<string, string>,
  opacity: number,
): void {
  const number = (name: string) => Number.parseFloat(image.getAttribute(name) ?? '0');
  pdf.fillOpacity(opacity);
  pdf.image(images.get(addressOf(image))!, number('x'), number('y'), {
    fit: [number('width'), number('height')],
    align: 'center',
    valign: 'center',
  });
}
