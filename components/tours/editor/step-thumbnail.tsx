'use client';

import { useQuery } from '@tanstack/react-query';
import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import { landQuery } from '@/components/queries/land-query';
import { ThumbnailMap } from '@/components/static-map/thumbnail-map';
import {
  prepareLand,
  thumbnailPaths,
  type ThumbnailPaths,
} from '@/components/static-map/thumbnail-paths';
import type { RecordWithCubes } from '@/components/record/use-client-record';
import type { LandTopology } from '@/lib/geo/land';
import type { Locale } from '@/lib/i18n/routing';
import type { StepMaps } from '@/lib/lecture/handout/draft';
import type { DrawnMap } from '@/lib/lecture/handout/drawn-map';
import type { OwnTourStep } from '@/lib/tours/own-tour';
import { stepView } from '@/lib/tours/step-view';
import { useDesk } from './desk-record';
import { eachInTurn } from './drawing-turns';
import { prepareDrawing, stepMaps, useMatched } from './step-maps';
import { StepSign } from './step-sign';

/** The shape of the map on a stage of 16:9. */
const FRAME = { width: 160, height: 125, margin: 6, coarseness: 2 };

/** Of one map, or of each of two. */
const frameOf = (maps: number) => ({ ...FRAME, width: FRAME.width / maps });

/**
 * Pictures that were drawn of each record, by view: a list that comes again has them at once. What is
 * found for words depends on the language as well.
 */
const drawn = new WeakMap<RecordWithCubes['cubes'], Map<string, Element>>();
/** Those of the longest tour, and of another beside it. */
const MOST_KEPT = 400;

const keyOf = (search: string, language: Locale) =>
  stepView(search).text === null ? search : `${language} ${search}`;

function keep({ cubes }: RecordWithCubes, key: string, picture: Element) {
  const kept = drawn.get(cubes) ?? new Map<string, Element>();
  drawn.set(cubes, kept);
  kept.set(key, picture.cloneNode(true) as Element);
  const oldest = kept.keys().next().value;
  if (kept.size > MOST_KEPT && oldest !== undefined) kept.delete(oldest);
}

const THUMBNAIL =
  'pointer-events-none flex aspect-[32/25] w-16 shrink-0 items-center justify-center self-center overflow-hidden rounded-xs border border-rule bg-map-sea text-ink-soft max-md:w-12';

interface StepThumbnailProps {
  readonly step: Pick<OwnTourStep, 'view' | 'slide'>;
}

/** A small still map of a step, or the sign of its chart or slide. Decorative: the title stands beside it. */
export function StepThumbnail({ step }: StepThumbnailProps) {
  const { picture } = stepView(step.view);
  const sign = step.slide?.kind ?? picture;
  return (
    <span aria-hidden data-thumbnail={sign} className={THUMBNAIL}>
      {sign === 'map' ? (
        <SmallMap key={step.view} search={step.view} />
      ) : (
        <StepSign sign={sign} size={20} />
      )}
    </span>
  );
}

function SmallMap({ search }: { readonly search: string }) {
  const place = useRef<HTMLSpanElement>(null);
  const { record, language } = useDesk();
  const [kept] = useState(() => record && drawn.get(record.cubes)?.get(keyOf(search, language)));
  const [isNear, setIsNear] = useState(false);
  useEffect(() => {
    const element = place.current;
    if (!element) return;
    if (kept) {
      element.replaceChildren(kept.cloneNode(true));
      return;
    }
    const observer = new IntersectionObserver(
      ([entry]) => {
        if (!entry?.isIntersecting) return;
        observer.disconnect();
        setIsNear(true);
      },
      { rootMargin: '100px' },
    );
    observer.observe(element);
    return () => observer.disconnect();
  }, [kept]);
  return (
    <span ref={place} className="block size-full">
      {isNear && <AwaitedMap search={search} />}
    </span>
  );
}

function AwaitedMap({ search }: { readonly search: string }) {
  const view = stepView(search);
  const { record, language } = useDesk();
  const matched = useMatched(view);
  const { data: land } = useQuery(landQuery('110m'));
  return (
    record &&
    land &&
    matched !== undefined && (
      <MapInTurn
        search={search}
        land={land}
        onDrawn={(picture) => keep(record, keyOf(search, language), picture)}
        prepare={() => prepareDrawing(record)}
        draw={() => stepMaps(record, view, matched)}
      />
    )
  );
}

interface MapInTurnProps {
  readonly search: string;
  readonly land: LandTopology;
  readonly onDrawn: (picture: Element) => void;
  /** What all steps have in common. */
  readonly prepare: () => void;
  readonly draw: () => StepMaps;
}

/** Counting what is on the maps, the land, and the rest are tasks of their own, of 10 to 30 ms each; then React draws. */
function MapInTurn({ search, land, onDrawn, prepare, draw }: MapInTurnProps) {
  const [sides, setSides] = useState<readonly ThumbnailPaths[] | null>(null);
  const place = useRef<HTMLSpanElement>(null);
  const done = useRef<() => void>(null);
  const first = useRef({ land, onDrawn, prepare, draw });
  useEffect(() => {
    const view = stepView(search);
    let maps: readonly DrawnMap[] = [];
    const frame = () => frameOf(maps.length);
    const work = first.current;
    return eachInTurn(
      [
        work.prepare,
        () => {
          const drawnMaps = work.draw();
          maps = [drawnMaps.first, drawnMaps.second].filter((map) => map !== null);
        },
        () => maps.forEach((map) => prepareLand(map, work.land, view, frame())),
      ],
      (end) => {
        done.current = end;
        setSides(maps.map((map) => thumbnailPaths(map, work.land, view, frame())));
      },
    );
  }, [search]);
  useLayoutEffect(() => {
    if (!sides || !place.current) return;
    first.current.onDrawn(place.current);
    done.current?.();
  }, [sides]);
  return (
    sides && (
      <span ref={place} className="flex size-full">
        {sides.map((paths, index) => (
          <ThumbnailMap key={index} paths={paths} frame={frameOf(sides.length)} />
        ))}
      </span>
    )
  );
}
