import type { HandoutStep } from '@/lib/lecture/handout/handout';
import { isEmptyText } from '@/lib/lecture/presented-tour';
import { escapedXml } from '@/lib/text/escaped-xml';
import type { TextParagraph } from '@/lib/take-along/text-runs';
import type { PixelSize } from '@/lib/tours/picture-plan';
import type { Slide } from '@/lib/tours/slide';
import type { GroundColour } from '../drawing/ground-colours';
import { questionParagraphs } from '../drawing/question-paragraphs';
import { slideParts, type SlideParts } from '../drawing/slide-parts';
import type { SlideSetting } from '../drawing/slide-setting';
import { textParagraphs } from '../drawing/text-paragraphs';
import type { TakeAlongWords } from '../take-along-words';
import { facePlan, type FacePlan } from './face-plan';
import { setText, type PictureBox } from './picture-text';

interface FaceOptions {
  readonly size: PixelSize;
  readonly setting: SlideSetting;
  readonly words: TakeAlongWords;
  readonly colour: (name: GroundColour) => string;
}

/** Paragraphs as large as they fit in a box. */
type Write = (
  paragraphs: readonly TextParagraph[],
  box: PictureBox,
  sizes: readonly [largest: number, smallest: number],
  look?: { colour?: GroundColour; isSerif?: boolean; at?: 'middle' | 'bottom' },
) => { readonly svg: string; readonly height: number };

/** A step that shows no map: a title, a heading, a picture or the end, as on the stage. */
export function facePicture(
  { step, events }: HandoutStep,
  face: Slide,
  { size, setting, words, colour }: FaceOptions,
): string {
  const plan = facePlan(face.kind, size);
  const { unit } = plan;
  const write: Write = (paragraphs, box, [largest, smallest], look = {}) =>
    setText(paragraphs, {
      ...{ box, sizes: [largest * unit, smallest * unit], accent: colour('accent') },
      ...{ ...look, colour: colour(look.colour ?? 'ink') },
    });
  const title = step.title.trim();
  const numbers = new Map(events.map(({ event, number }) => [event.id, number]));
  const text = [
    ...(isEmptyText(step.text) ? [] : textParagraphs(step.text, (id) => numbers.get(id))),
    ...questionParagraphs(step.poll, step.title, words),
  ];
  const heads = write(
    title === '' ? [] : [{ runs: [{ text: title, isBold: true }] }],
    plan.title,
    [...plan.titleSizes],
    { isSerif: true, ...(plan.isHeading ? { at: 'bottom' } : { at: 'middle' }) },
  );
  const parts = slideParts(face, setting, words);
  const [drawn, room] =
    face.kind === 'image'
      ? pictureParts(parts, { plan, write, colour, hasText: text.length > 0 })
      : face.kind === 'end'
        ? endParts(parts, plan, write)
        : headingParts(parts, plan, write);
  const { x, y, h } = plan.title;
  const band = `<rect x="${x - 34 * unit}" y="${y}" width="${10 * unit}" height="${h}" fill="${colour('accent')}"/>`;
  return [plan.isHeading ? band : '', heads.svg, ...drawn, write(text, room, [34, 15]).svg].join(
    '\n',
  );
}

type Drawn = readonly [svg: readonly string[], roomForText: PictureBox];

const GAP = 22;

function headingParts(parts: SlideParts, { unit, under }: FacePlan, write: Write): Drawn {
  const drawn: string[] = [];
  let { y } = under;
  for (const [paragraphs, h, size, colour] of [
    [parts.subtitle, 130, 42, 'ink'],
    [parts.about, 130, 32, 'ink-soft'],
  ] as const) {
    const box = { ...under, y, h: h * unit };
    const { svg, height } = write(paragraphs, box, [size, 16], { colour });
    drawn.push(svg);
    if (height > 0) y += height + GAP * unit;
  }
  const [address, top] = addressAtFoot(parts, under, unit, write);
  return [[...drawn, address], { ...under, y, h: top - y }];
}

/** @returns where it begins as well. */
function addressAtFoot({ address }: SlideParts, place: PictureBox, unit: number, write: Write) {
  const box = { ...place, y: place.y + place.h - 90 * unit, h: 90 * unit };
  const { svg, height } = write(address, box, [26, 14], { at: 'bottom' });
  const top = place.y + place.h - (height > 0 ? height + GAP * unit : 0);
  return [svg, top] as const;
}

function endParts(parts: SlideParts, { unit, under }: FacePlan, write: Write): Drawn {
  const half = (under.w - 2 * GAP * unit) / 2;
  const hasSources = parts.sources.length > 0;
  const left = hasSources ? { ...under, w: half } : under;
  const right = { ...under, x: under.x + under.w - half, w: half };
  const [address, top] = addressAtFoot(parts, left, unit, write);
  return [[write(parts.sources, right, [26, 13]).svg, address], { ...left, h: top - left.y }];
}

interface PictureOptions extends Pick<FaceOptions, 'colour'> {
  readonly plan: FacePlan;
  readonly write: Write;
  readonly hasText: boolean;
}

function pictureParts(
  parts: SlideParts,
  { plan: { unit, under }, write, colour, hasText }: PictureOptions,
): Drawn {
  const foot = { ...under, y: under.y + under.h - 90 * unit, h: 90 * unit };
  const caption = write(parts.caption, foot, [24, 14], { colour: 'ink-soft', at: 'bottom' });
  const h = under.h - (caption.height > 0 ? caption.height + GAP * unit : 0);
  const box = { ...under, w: hasText ? under.w * 0.66 : under.w, h };
  const place = `x="${box.x}" y="${box.y}" width="${box.w}" height="${box.h}"`;
  const x = box.x + box.w + 2 * GAP * unit;
  const room = { ...box, x, w: under.x + under.w - x };
  const { picture, alternative, missing } = parts;
  if (picture !== null) {
    const name = alternative === '' ? '' : ` role="img" aria-label="${escapedXml(alternative)}"`;
    const image = `<image ${place}${name} preserveAspectRatio="xMidYMid meet" href="${escapedXml(picture.source)}"/>`;
    return [[image, caption.svg], room];
  }
  const edge = 40 * unit;
  const inner = { x: box.x + edge, y: box.y + edge, w: box.w - 2 * edge, h: box.h - 2 * edge };
  const frame = `<rect ${place} fill="none" stroke="${colour('ink-soft')}" stroke-width="${2 * unit}" stroke-dasharray="${8 * unit}"/>`;
  return [[frame, write(missing, inner, [32, 16], { at: 'middle' }).svg, caption.svg], room];
}
