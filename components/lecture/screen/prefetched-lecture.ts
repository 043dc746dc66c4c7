import type { QueryClient } from '@tanstack/react-query';
import { loadMarkdown } from '@/components/ui/markdown';
import { BASEMAP_MAX_TILE_ZOOM } from '@/components/map/basemap/basemap-sources';
import { MAP_FONT_FILES } from '@/components/map/basemap/font-faces';
import { amountsQuery } from '@/components/queries/amount-queries';
import { eventQuery } from '@/components/queries/event-queries';
import { searchQuery } from '@/components/queries/search-queries';
import type { Locale } from '@/lib/i18n/routing';
import { lectureTiles } from '@/lib/lecture/lecture-tiles';
import type { PresentedStep, PresentedTour } from '@/lib/lecture/presented-tour';
import { footnotesOf } from '@/lib/lecture/step-sentences';
import { claimsQuery } from '@/components/queries/claims-query';
import { tourEvents } from '@/lib/lecture/tour-events';
import { loadEvidenceCard } from '../evidence/lazy-evidence';
import { RUN_CODE } from '../run/loaded-run';
import { STAGE_CODE } from '../stage/loaded-stage';
import { loadSlidePane } from './lazy-slide-pane';
import { CHART_CODE } from './loaded-charts';
import { stepCameras } from './step-cameras';
import type { Prefetch } from './use-offline-ready';

interface PrefetchOptions {
  readonly tour: PresentedTour;
  readonly language: Locale;
  readonly queryClient: QueryClient;
}

/** Whole, so that the browser's own cache keeps it. */
const fetched =
  (path: string): Prefetch =>
  async () => {
    const answer = await fetch(path, { priority: 'low' });
    if (!answer.ok) throw new Error(`${answer.status} from ${path}`);
    await answer.arrayBuffer();
  };

/** All that the steps of a tour need and that is not in the page yet: code, data, letters, tiles. */
export function lecturePrefetches({ tour, language, queryClient }: PrefetchOptions): Prefetch[] {
  const screen = { width: window.innerWidth, height: window.innerHeight };
  const cameras = stepCameras(tour, screen);
  const drawn = new Set(tour.steps.map(({ view }) => view.picture));
  const words = new Set(tour.steps.flatMap(({ view }) => (view.text === null ? [] : [view.text])));
  const cited = new Set(tour.steps.flatMap(({ text }) => footnotesOf(text)));
  const slides = new Set(tour.steps.map(({ slide }) => slide?.kind));
  return [
    ...(tour.steps.some(({ slide }) => slide) ? [loadSlidePane] : []),
    ...(slides.has('end')
      ? [() => queryClient.fetchQuery(claimsQuery(tourEvents(tour), language))]
      : []),
    loadEvidenceCard,
    ...[...cited].map((id) => () => queryClient.fetchQuery(eventQuery(id, language))),
    ...[...drawn].flatMap((one) => CHART_CODE[one]),
    ...STAGE_CODE,
    ...RUN_CODE,
    ...(tour.steps.some(({ text }) => text.kind === 'markdown') ? [loadMarkdown] : []),
    ...(drawn.has('trade') ? [() => queryClient.fetchQuery(amountsQuery(language))] : []),
    ...[...words].map((text) => () => queryClient.fetchQuery(searchQuery(text, language))),
    ...textFonts(tour.steps),
    ...MAP_FONT_FILES.map((file) => fetched(`/fonts/${file}`)),
    ...lectureTiles(cameras, screen, BASEMAP_MAX_TILE_ZOOM).map(({ z, x, y }) =>
      fetched(`/basemap/${z}/${x}/${y}.mvt`),
    ),
  ];
}

/** Letters that no step has shown yet, Cyrillic or Hangul, say, are in files of their own. */
function textFonts(steps: readonly PresentedStep[]): Prefetch[] {
  const text = steps
    .map(({ title, text: body }) =>
      [
        title,
        body.kind === 'markdown' ? body.markdown : body.sentences.map((one) => one.text).join(' '),
      ].join(' '),
    )
    .join(' ');
  return ['16px "Noto Sans"', '16px "Source Serif 4"', 'italic 16px "Noto Sans"'].map(
    (font) => () => document.fonts.load(font, text),
  );
}
