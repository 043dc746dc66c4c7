import { getQueryClient } from '@/components/queries/query-client';
import { searchQuery } from '@/components/queries/search-queries';
import type { RecordWithCubes } from '@/components/record/use-client-record';
import { drawStep } from '@/lib/lecture/handout/draft';
import { mapDrawer, type DrawnMap } from '@/lib/lecture/handout/drawn-map';
import { toldMap } from '@/lib/lecture/handout/told-map';
import type { PresentedTour } from '@/lib/lecture/presented-tour';
import type { Locale } from '@/lib/i18n/routing';
import { toldSentences } from '@/lib/take-along/video/told-sentences';
import { secondView } from '@/lib/view/compared';
import { comparedOf, type View } from '@/lib/view/view';
import { lettersOfSlides, readOnSlide, sceneSlide, type SlidesOfVideo } from './scene-slide';
import { FLIGHT_SECONDS, type SceneMaps, type VideoScenes } from './video-scene';

/** The words of the page that a video writes into its frames. */
export interface VideoWords {
  readonly credit: string;
  readonly place: (number: number, total: number) => string;
  readonly years: (view: View) => string;
  /** What stands over the two maps of a comparison. */
  readonly sides: (view: View) => readonly [string, string] | null;
}

interface TourOfVideo {
  readonly tour: PresentedTour;
  /** The place of the only step, from 0; null for all of them. */
  readonly step: number | null;
  readonly language: Locale;
  readonly moves: boolean;
  readonly words: VideoWords;
}

/** The words of a tour as scenes, before there is a record to draw. */
export function tourWords({ tour, step, language, moves, words }: TourOfVideo) {
  const steps = step === null ? tour.steps : [tour.steps[step]!];
  const told = steps.map(({ title, text, view, slide }, index) => ({
    place: words.place((step ?? 0) + index + 1, tour.steps.length),
    title,
    // Over the two maps of a comparison stand their own years.
    subtitle: slide || comparedOf(view) ? '' : words.years(view),
    sentences: toldSentences(text, language),
    isList: false,
  }));
  return {
    credit: words.credit,
    heading: tour.title,
    words: told,
    timed: steps.map(({ title, seconds, slide }, index) => ({
      sentences: told[index]!.sentences.map(({ text }) => text),
      besides: title.length + readOnSlide(slide).length,
      seconds,
      change: moves ? FLIGHT_SECONDS : 0,
    })),
    steps,
  };
}

/** A tour as scenes; their maps are drawn when they are shown, so that one is held at a time. */
export function tourScenes(
  of: TourOfVideo,
  record: RecordWithCubes,
  slides: SlidesOfVideo,
): VideoScenes {
  const { steps, ...scenes } = tourWords(of);
  const draw = mapDrawer(record);
  return {
    ...scenes,
    besides: lettersOfSlides(steps, slides),
    mapsOf: async (scene): Promise<SceneMaps> => {
      const { view, slide, ink = [] } = steps[scene]!;
      if (slide) {
        const nothing = { sides: [], key: null, ink: [], told: (map: DrawnMap) => map };
        return { ...nothing, slide: await sceneSlide(slide, slides) };
      }
      const maps = drawStep(draw, view, await matchedEvents(view, of.language));
      const compare = comparedOf(view);
      const headings = of.words.sides(view);
      const sides = [
        { map: maps.first, view, heading: headings?.[0] ?? null },
        ...(maps.second && compare
          ? [{ map: maps.second, view: secondView(view, compare), heading: headings?.[1] ?? null }]
          : []),
      ];
      // On one of two maps alone, what a sentence tells of would be lit on one side only.
      const told: SceneMaps['told'] = (map, { events }) =>
        maps.second ? map : toldMap(map, events, record);
      return { sides, key: maps, ink, told };
    },
  };
}

/** What the search finds for a view's text; null where it has none. */
export async function matchedEvents({ text }: View, language: Locale) {
  if (text === null) return null;
  const found = await getQueryClient().fetchQuery(searchQuery(text, language));
  return new Set(found.eventIds);
}
