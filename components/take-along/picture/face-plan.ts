import type { PixelSize } from '@/lib/tours/picture-plan';
import type { SlideKind } from '@/lib/tours/slide';
import { picturePlan } from './picture-plan';
import type { PictureBox } from './picture-text';

export interface FacePlan {
  readonly unit: number;
  /** The title stands in the middle, as a heading of what follows. */
  readonly isHeading: boolean;
  readonly title: PictureBox;
  readonly titleSizes: readonly [largest: number, smallest: number];
  /** All that is under it. */
  readonly under: PictureBox;
}

/** Where everything stands in the picture of a step without a map, in its pixels. */
export function facePlan(kind: SlideKind, size: PixelSize): FacePlan {
  const { unit, edge, title, text } = picturePlan(size);
  const inner = size.width - 2 * edge;
  if (kind === 'image' || kind === 'end') {
    const titleSizes = kind === 'image' ? ([46, 20] as const) : ([64, 24] as const);
    return { unit, isHeading: false, title, titleSizes, under: { ...text, w: inner } };
  }
  const indent = 40 * unit;
  const heading = { x: edge + indent, y: 200 * unit, w: inner - indent, h: 310 * unit };
  const y = heading.y + heading.h + 30 * unit;
  const under = { ...heading, y, h: text.y + text.h - y };
  return { unit, isHeading: true, title: heading, titleSizes: [76, 28], under };
}
