import { ImageResponse } from 'next/og';
import type { ReactElement } from 'react';
import { PICTURE_SIZE } from '@/lib/routes/picture-address';
import { pictureFonts } from './picture-fonts';

/** A picture as PNG. It takes a processor for about a third of a second. */
export async function renderPicture(element: ReactElement): Promise<Uint8Array<ArrayBuffer>> {
  const image = new ImageResponse(element, { ...PICTURE_SIZE, fonts: await pictureFonts() });
  return new Uint8Array(await image.arrayBuffer());
}
