import { fittingFontSize, wrappedText } from '@/lib/take-along/video/wrapped-text';
import type { Brushes } from './brushes';
import type { SceneSlide } from './scene-slide';
import { CAPTION_BOX, STAGE } from './video-layout';
import type { SceneWords } from './video-scene';

interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

interface Look {
  readonly sizes: readonly number[];
  readonly font: (size: number) => string;
  readonly colour: string;
}

interface Block extends Look {
  /** Each begins a line of its own. */
  readonly lines: readonly string[];
}

interface SlideFrame {
  readonly heading: string;
  readonly credit: string;
  readonly hasCaptions: boolean;
}

const LEFT = 110;
const EDGE = 48;
const [TOP, FOOT] = [58, 44] as const;
const LEADING = 1.4;
const GAP = 14;
/** Of the width, where a text stands beside a picture. */
const PICTURE_SHARE = 0.66;

/** A scene without a map, as the stage shows it: a title, a heading, a picture or the end. */
export function paintSlide(
  context: CanvasRenderingContext2D,
  { place, title, sentences }: SceneWords,
  slide: SceneSlide | null,
  { heading, credit, hasCaptions }: SlideFrame,
  { sans, serif, ink, soft, accent }: Brushes,
): void {
  context.save();
  context.textAlign = 'left';
  context.textBaseline = 'alphabetic';
  const bottom = hasCaptions ? CAPTION_BOX.top - GAP : STAGE.height - FOOT;
  const sansOf = (size: number) => `400 ${size}px ${sans}`;
  const serifOf = (size: number) => `600 ${size}px ${serif}`;
  const told = sentences.map(({ text }) => text).join(' ');
  const head: Look = { sizes: [46, 38, 32, 26], font: serifOf, colour: ink };
  const body: Look = { sizes: [21, 18, 15, 13], font: sansOf, colour: soft };
  const small: Look = { sizes: [15, 13, 11, 9], font: sansOf, colour: soft };
  const text: Block = { ...body, lines: told === '' ? [] : [told] };
  const inner = { left: EDGE, top: TOP, width: STAGE.width - 2 * EDGE, height: bottom - TOP };

  if (slide?.kind === 'image') {
    const used = paintBlock(
      context,
      { ...head, lines: [title], sizes: [26, 22, 18] },
      {
        ...inner,
        height: 66,
      },
    );
    const box = { ...inner, top: TOP + used + GAP, height: inner.height - used - GAP };
    paintPicture(context, slide, box, { text, small });
  } else {
    const parts: Block[] = [
      { ...head, lines: [title] },
      { ...body, lines: slide?.subtitle ?? [], sizes: [24, 20, 16], font: serifOf, colour: ink },
      { ...body, lines: slide?.about ?? [], sizes: [18, 15, 13] },
      text,
      { ...small, lines: slide?.address ?? [] },
    ];
    const sources = slide?.sources ?? [];
    const half = (inner.width - 2 * GAP) / 2;
    const column =
      sources.length > 0
        ? { ...inner, width: half }
        : { ...inner, left: LEFT, width: STAGE.width - 2 * LEFT };
    paintInTheMiddle(context, parts, column);
    const beside = { ...inner, left: inner.left + inner.width - half, width: half };
    paintInTheMiddle(context, [{ ...small, lines: sources }], beside);
  }

  context.font = sansOf(11);
  context.fillStyle = soft;
  context.fillText(heading, LEFT, 40, STAGE.width - 2 * LEFT);
  context.fillText(credit, LEFT, STAGE.height - 24, STAGE.width - 2 * LEFT);
  context.fillStyle = accent;
  context.textAlign = 'right';
  context.fillText(place, STAGE.width - LEFT, 40);
  context.restore();
}

/** As large as all of its lines fit; what finds no room at the smallest size is left out. */
function setBlock(
  context: CanvasRenderingContext2D,
  { lines, sizes, font }: Block,
  { width, height }: Pick<Box, 'width' | 'height'>,
) {
  const linesAt = (size: number) => {
    context.font = font(size);
    return lines.flatMap((line) =>
      wrappedText(line, width, (part) => context.measureText(part).width),
    );
  };
  const fits = (size: number) => linesAt(size).length * size * LEADING <= height;
  const { size } = fittingFontSize([...sizes], fits);
  const shown = linesAt(size).slice(0, Math.floor(height / (size * LEADING)));
  return { size, lines: shown, height: shown.length * size * LEADING };
}

/** @returns its height. */
function paintBlock(context: CanvasRenderingContext2D, block: Block, box: Box): number {
  const { size, lines, height } = setBlock(context, block, box);
  context.font = block.font(size);
  context.fillStyle = block.colour;
  lines.forEach((line, index) =>
    context.fillText(line, box.left, box.top + (index + 1) * size * LEADING - 0.3 * size),
  );
  return height;
}

/** Under each other; the title may have a third of the height, and the others what is left. */
function paintInTheMiddle(
  context: CanvasRenderingContext2D,
  blocks: readonly Block[],
  box: Box,
): void {
  const there = blocks.filter(({ lines }) => lines.length > 0);
  let left = box.height - GAP * (there.length - 1);
  const placed = there.map((block, index) => {
    const isLast = index === there.length - 1;
    const height = isLast ? left : Math.min(left, index === 0 ? box.height / 3 : left * 0.75);
    const set = setBlock(context, block, { ...box, height });
    left -= set.height;
    return { block, height: set.height, room: height };
  });
  const whole = placed.reduce((sum, { height }) => sum + height, GAP * (placed.length - 1));
  let top = box.top + Math.max(0, (box.height - whole) / 2);
  for (const { block, height, room } of placed) {
    paintBlock(context, block, { ...box, top, height: room });
    top += height + GAP;
  }
}

function paintPicture(
  context: CanvasRenderingContext2D,
  { picture, missing, caption }: SceneSlide,
  box: Box,
  { text, small }: { readonly text: Block; readonly small: Look },
): void {
  const under: Block = { ...small, lines: caption };
  const used =
    caption.length === 0 ? 0 : setBlock(context, under, { ...box, height: 44 }).height + GAP;
  paintBlock(context, under, { ...box, top: box.top + box.height - used + GAP, height: 44 });
  const hasText = text.lines.length > 0;
  const width = hasText ? box.width * PICTURE_SHARE : box.width;
  const place = { ...box, width, height: box.height - used };
  if (picture === null) {
    context.strokeStyle = small.colour;
    context.strokeRect(place.left, place.top, place.width, place.height);
    const inner = { ...place, left: place.left + GAP, width: width - 2 * GAP };
    paintInTheMiddle(context, [{ ...text, lines: missing }], inner);
  } else {
    // In its own shape, in the middle.
    const scale = Math.min(width / picture.width, place.height / picture.height);
    const [w, h] = [picture.width * scale, picture.height * scale];
    const [x, y] = [place.left + (width - w) / 2, place.top + (place.height - h) / 2];
    context.drawImage(picture, x, y, w, h);
  }
  const beside = box.left + width + 2 * GAP;
  paintInTheMiddle(context, [text], {
    ...place,
    left: beside,
    width: box.left + box.width - beside,
  });
}
