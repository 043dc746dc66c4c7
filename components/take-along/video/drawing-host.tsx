import { useImperativeHandle, useRef, useState, type Ref } from 'react';
import { flushSync } from 'react-dom';
import type { Frame } from '@/components/static-map/fitted-projection';
import { MapLegend } from '@/components/static-map/step-map';
import { ViewMap } from '@/components/static-map/view-map';
import { PictureInk } from '@/components/lecture/audience/picture-ink';
import type { LandTopology } from '@/lib/geo/land';
import type { StepMaps } from '@/lib/lecture/handout/draft';
import type { DrawnMap } from '@/lib/lecture/handout/drawn-map';
import type { InkStroke } from '@/lib/tours/ink-stroke';
import type { View } from '@/lib/view/view';
import { computedPaint, mapShapesOf, shapesOf, type MapShapes, type Shape } from './svg-shapes';

export interface MapToDraw {
  readonly map: DrawnMap;
  readonly view: Pick<View, 'projection' | 'frame'>;
  readonly frame: Frame;
  readonly fontSize: number;
  readonly land: LandTopology;
  readonly ink: readonly InkStroke[];
}

/** A sign of the key and its words. */
export interface PaintedKeyEntry {
  readonly shapes: readonly Shape[];
  /** Of the sign, in pixels; 0 where there are only words. */
  readonly width: number;
  readonly height: number;
  readonly words: string;
}

/** Draws what the still maps of the page draw, and gives it as shapes for a canvas. */
export interface DrawingHost {
  readonly drawMap: (map: MapToDraw) => MapShapes;
  readonly drawKey: (maps: StepMaps) => readonly PaintedKeyEntry[];
  /** A colour of the page, such as `var(--ink)`, as it is in the page's theme. */
  readonly colour: (value: string) => string;
  readonly release: () => void;
}

type Drawn = { readonly map: MapToDraw } | { readonly key: StepMaps };

/** Where maps are drawn for a video: in the page, because its style sheets colour them, and never seen. */
export function HiddenDrawing({ ref }: { ref: Ref<DrawingHost> }) {
  const hostRef = useRef<HTMLDivElement>(null);
  const [drawn, setDrawn] = useState<Drawn | null>(null);
  useImperativeHandle(ref, () => ({
    drawMap: (map) => {
      // At once: the frame that needs it is painted next.
      flushSync(() => setDrawn({ map }));
      const [picture, ink] = hostRef.current!.querySelectorAll<SVGSVGElement>(':scope > svg');
      const shapes = mapShapesOf(picture!, computedPaint);
      return ink
        ? { ...shapes, lines: [...shapes.lines, ...shapesOf(ink, computedPaint)] }
        : shapes;
    },
    drawKey: (key) => {
      flushSync(() => setDrawn({ key }));
      return [...hostRef.current!.querySelectorAll('li')].map(keyEntryOf);
    },
    colour: (value) => {
      const host = hostRef.current!;
      host.style.color = value;
      const { color } = getComputedStyle(host);
      host.style.color = '';
      return color;
    },
    release: () => setDrawn(null),
  }));
  return (
    <div ref={hostRef} hidden aria-hidden>
      {drawn && 'key' in drawn && <MapLegend maps={drawn.key} />}
      {drawn && 'map' in drawn && <DrawnMapOnGround {...drawn.map} />}
    </div>
  );
}

function DrawnMapOnGround({ map, view, frame, fontSize, land, ink }: MapToDraw) {
  const opened = map.nodes.filter(({ isOpen }) => isOpen).map(({ position }) => position);
  return (
    <>
      <ViewMap map={map} land={land} view={view} frame={frame} fontSize={fontSize} alternative="" />
      {ink.length > 0 && <PictureInk strokes={ink} view={view} frame={frame} opened={opened} />}
    </>
  );
}

function keyEntryOf(item: HTMLLIElement): PaintedKeyEntry {
  const signs = [...item.querySelectorAll('svg')];
  const widths = signs.map((sign) => Number(sign.getAttribute('width')));
  const height = Math.max(0, ...signs.map((sign) => Number(sign.getAttribute('height'))));
  let x = 0;
  const shapes = signs.flatMap((sign, index) => {
    const [left = 0, top = 0] = (sign.getAttribute('viewBox') ?? '').split(' ').map(Number);
    const drop = (height - Number(sign.getAttribute('height'))) / 2;
    const at = x;
    x += widths[index]! + GAP;
    return shapesOf(sign, computedPaint).map((shape) => {
      const [a, b, c, d, e, f] = shape.matrix;
      return { ...shape, matrix: [a, b, c, d, e + at - left, f + drop - top] as const };
    });
  });
  return { shapes, width: Math.max(0, x - GAP), height, words: item.textContent };
}

const GAP = 5;
