import { landQuery } from '@/components/queries/land-query';
import { getQueryClient } from '@/components/queries/query-client';
import type { RecordWithCubes } from '@/components/record/use-client-record';
import type { DrawnSide } from '@/components/static-map/use-step-sides';
import { ribbonsOf } from '@/lib/arcs/ribbons';
import { openedName } from '@/lib/filters/opened-name';
import type { LandTopology } from '@/lib/geo/land';
import { drawStep, type StepMaps } from '@/lib/lecture/handout/draft';
import { mapDrawer } from '@/lib/lecture/handout/drawn-map';
import { escapedXml } from '@/lib/text/escaped-xml';
import { PAIRS, type View } from '@/lib/view/view';
import { mapHeading } from '@/components/take-along/drawing/map-heading';
import { marksSvg } from '@/components/take-along/drawing/marks-svg';
import { keyEntries, mapMarks, movedBy } from '@/components/take-along/drawing/step-drawing';
import {
  PICTURE_FONTS,
  setText,
  type PictureBox,
} from '@/components/take-along/picture/picture-text';
import { takeAlongWords, type TakeAlongWords } from '@/components/take-along/take-along-words';
import { matchedEvents } from '@/components/take-along/video/tour-scenes';
import { framedPicture } from './picture-frame';
import { lookColour, marksInLook, themeOfLook } from './picture-look';
import type { PictureOptions } from './picture-options';
import { mapsInWords } from './maps-in-words';

/** Whether the maps of a view have nothing on them. */
const isEmptyMap = ({ first, second }: StepMaps): boolean =>
  [first, ...(second ? [second] : [])].every(
    ({ eventIds, nodes, arcs, corridors }) =>
      eventIds.length === 0 && nodes.length === 0 && arcs.length === 0 && corridors.length === 0,
  );

/** The map of a view, or its two, as the atlas shows them: the same filters, arcs and ribbons. */
async function mapsOfView(
  view: View,
  record: RecordWithCubes,
  { language }: Pick<PictureOptions, 'language'>,
): Promise<StepMaps> {
  const matched = await matchedEvents(view, language);
  const mostRibbons = view.pairs ?? PAIRS.onScreen;
  return drawStep(mapDrawer(record), view, matched, { mostRibbons, ribbonsOf });
}

/**
 * The map of a view as one SVG that stands alone; null where nothing is on it.
 * @throws where the server does not answer, and where `signal` says that nobody waits any more.
 */
export async function viewPictureSvg(
  view: View,
  record: RecordWithCubes,
  options: PictureOptions,
): Promise<string | null> {
  const { language, names, look, signal } = options;
  const [words, land, maps] = await Promise.all([
    takeAlongWords(language, names),
    getQueryClient().fetchQuery(landQuery()),
    mapsOfView(view, record, options),
  ]);
  signal?.throwIfAborted();
  if (isEmptyMap(maps)) return null;
  const sides = words.sidesOf(view, maps);
  const { filters } = words.viewWordsOf(view);
  const time = words.yearsOf(view);
  const about = { view, sides, words };
  const { title, lines, alternative } = mapsInWords({
    ...about,
    time,
    filters,
    opened: openedName(view.open, record, names),
  });
  const ribbonStyle = look === 'monochrome' ? 'pattern' : 'bands';
  return framedPicture(
    {
      title,
      lines,
      description: alternative,
      credit: null,
      key: keyEntries(maps, words, themeOfLook(look), ribbonStyle),
      body: (box, unit) => drawnSides({ ...about, box, unit, land, filters, options }),
    },
    options,
  );
}

interface Drawn {
  readonly view: View;
  readonly sides: readonly DrawnSide[];
  readonly words: TakeAlongWords;
  readonly filters: readonly string[];
  readonly box: PictureBox;
  readonly unit: number;
  readonly land: LandTopology;
  readonly options: PictureOptions;
}

/** The maps, beside each other where there is more room across, else one over the other. */
function drawnSides({ view, sides, words, filters, box, unit, land, options }: Drawn): string {
  const { look } = options;
  const gap = 20 * unit;
  const heading = sides.length > 1 ? 34 * unit : 0;
  const isAcross = box.w >= box.h;
  const share = (whole: number) => (whole - gap * (sides.length - 1)) / sides.length;
  const w = isAcross ? share(box.w) : box.w;
  const h = (isAcross ? box.h : share(box.h)) - heading;
  // Drawn as the handout is, and enlarged: lines and signs keep their measure.
  const scale = (sides.length === 1 ? 1.8 : 1.6) * unit;
  const drawn = sides.map((side, index) => {
    const x = box.x + (isAcross ? index * (w + gap) : 0);
    const y = box.y + heading + (isAcross ? 0 : index * (h + heading + gap));
    const frame = { width: w / scale, height: h / scale, margin: 30, coarseness: 1 };
    const marks = mapMarks(side, view, {
      ...{ land, frame, fontSize: 12, theme: themeOfLook(look) },
      ribbonStyle: look === 'monochrome' ? 'pattern' : 'bands',
    }).map(movedBy(x, y, scale));
    const sizes = [21 * unit, 14 * unit] as const;
    const line =
      heading === 0
        ? ''
        : setText(mapHeading(side, filters, words, { width: w, height: heading }, sizes).line, {
            box: { x, y: y - heading, w, h: heading },
            ...{ sizes, colour: lookColour('ink', look), accent: lookColour('accent', look) },
          }).svg;
    const clip = `picture-map-${index}`;
    return [
      line,
      `<clipPath id="${clip}"><rect x="${x}" y="${y}" width="${w}" height="${h}"/></clipPath>`,
      `<g role="img" aria-label="${escapedXml(side.alternative)}" clip-path="url(#${clip})">`,
      marksSvg(marksInLook(marks, look, unit), PICTURE_FONTS.stack),
      '</g>',
    ].join('\n');
  });
  return drawn.join('\n');
}
