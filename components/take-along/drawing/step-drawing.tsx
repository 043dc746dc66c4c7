import { FamilySwatch } from '@/components/event/family-swatch';
import type { Frame } from '@/components/static-map/fitted-projection';
import { legendContent } from '@/components/static-map/legend-content';
import {
  BandSwatch,
  RibbonDrawing,
  type RibbonStyle,
} from '@/components/static-map/ribbon-drawing';
import { SignSample } from '@/components/static-map/sign-sample';
import { RingSwatch } from '@/components/static-map/step-map';
import type { DrawnSide } from '@/components/static-map/use-step-sides';
import { ViewMap } from '@/components/static-map/view-map';
import type { LandTopology } from '@/lib/geo/land';
import type { StepMaps } from '@/lib/lecture/handout/draft';
import type { DrawingMark } from '@/lib/take-along/mark';
import type { View } from '@/lib/view/view';
import type { TakeAlongWords } from '../take-along-words';
import { readDetached } from './detached';
import type { DrawingTheme } from './ground-colours';
import { svgMarks } from './svg-marks';

interface MapLook {
  readonly land: LandTopology;
  readonly frame: Frame;
  readonly fontSize: number;
  readonly theme: DrawingTheme;
  readonly ribbonStyle?: RibbonStyle;
}

/** One map of a step in its parts: what the handout prints. */
export function mapMarks(
  side: DrawnSide,
  view: View,
  { theme, ribbonStyle = 'bands', ...look }: MapLook,
): DrawingMark[] {
  return readDetached(
    <ViewMap
      map={side.map}
      view={view}
      alternative={side.alternative}
      renderRibbon={(ribbon) => <RibbonDrawing {...ribbon} ribbonStyle={ribbonStyle} />}
      {...look}
    />,
    (place) => svgMarks(place.querySelector('svg')!, theme),
  );
}

/** A line of the key: its signs, each with its own room, and its words. */
export interface KeyEntry {
  readonly signs: readonly {
    readonly marks: readonly DrawingMark[];
    readonly width: number;
    readonly height: number;
  }[];
  readonly words: string;
}

/** What the lines and rings of a step stand for, as far as they are in view. */
export function keyEntries(
  maps: StepMaps,
  { vocabulary, key, handout, pictures }: TakeAlongWords,
  theme: DrawingTheme,
  ribbonStyle: RibbonStyle = 'bands',
): KeyEntry[] {
  const { families, signs, ...has } = legendContent(maps);
  const drawn = (element: React.ReactElement) =>
    readDetached(element, (place) =>
      [...place.querySelectorAll('svg')].map((svg) => {
        const [left = 0, top = 0, width = 0, height = 0] = (svg.getAttribute('viewBox') ?? '')
          .split(' ')
          .map(Number);
        return { marks: svgMarks(svg, theme).map(movedBy(-left, -top)), width, height };
      }),
    );
  return [
    ...families.map(({ family, isLine, isBand, isRing }) => ({
      signs: drawn(
        <>
          {isLine || (isBand && ribbonStyle === 'pattern') ? (
            <FamilySwatch family={family} width={28} />
          ) : null}
          {isBand && ribbonStyle === 'bands' && !isLine ? <BandSwatch family={family} /> : null}
          {isRing && <RingSwatch family={family} />}
        </>,
      ),
      words: vocabulary(`family.${family}`),
    })),
    ...(has.hasSeveral
      ? [{ signs: drawn(<BandSwatch family={null} />), words: pictures('several') }]
      : []),
    ...signs.map((sign) => ({ signs: drawn(<SignSample sign={sign} />), words: key(sign) })),
    ...(has.hasRibbons
      ? [{ signs: [], words: pictures(ribbonStyle === 'bands' ? 'ribbon' : 'oneLine') }]
      : []),
    ...(has.hasRings ? [{ signs: [], words: handout('map.ring') }] : []),
    ...(has.hasOutlines ? [{ signs: [], words: handout('map.outline') }] : []),
  ];
}

/** A drawing at another place, and as large or small as it is wanted. */
export const movedBy =
  (dx: number, dy: number, scale = 1) =>
  (mark: DrawingMark): DrawingMark => {
    const stroke = <S extends { readonly width: number; readonly dash: readonly number[] }>(
      one: S | null,
    ) => one && { ...one, width: one.width * scale, dash: one.dash.map((on) => on * scale) };
    const x = (value: number) => value * scale + dx;
    const y = (value: number) => value * scale + dy;
    switch (mark.kind) {
      case 'path':
        return {
          ...mark,
          stroke: stroke(mark.stroke),
          lines: mark.lines.map((line) => ({
            ...line,
            points: line.points.map(([px, py]) => [x(px), y(py)] as const),
          })),
        };
      case 'disc':
        return {
          ...mark,
          x: x(mark.x),
          y: y(mark.y),
          radius: mark.radius * scale,
          stroke: stroke(mark.stroke),
        };
      case 'text':
        return {
          ...mark,
          x: x(mark.x),
          y: y(mark.y),
          size: mark.size * scale,
          halo: stroke(mark.halo),
        };
    }
  };
