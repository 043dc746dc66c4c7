import type { RecordWithCubes } from '@/components/record/use-client-record';
import { cubesOfSubjects, visibleEvents } from '@/lib/filters/visible-record';
import type { MatchedEvents } from '@/lib/filters/subject-filter';
import { beginningYears } from '@/lib/flows/year-bars';
import { mapDrawer } from '@/lib/lecture/handout/drawn-map';
import type { PlaybackStyle } from '@/lib/timeline/playback-state';
import { begunIn, yearCaption } from '@/lib/timeline/year-caption';
import { ALL_YEARS } from '@/lib/time/year-range';
import type { View } from '@/lib/view/view';
import type { SceneMaps, VideoScenes } from './video-scene';

interface YearsOfVideo {
  readonly view: View;
  readonly matched: MatchedEvents;
  readonly record: RecordWithCubes;
  /** One year at a time, or all from the first up to it. */
  readonly style: PlaybackStyle;
  readonly secondsAYear: number;
  readonly words: {
    readonly heading: string;
    readonly credit: string;
    /** How many more began than are named. */
    readonly more: (count: number) => string;
  };
}

/** Playback of the years of a view, as scenes: every year in which something begins. */
export function yearScenes(of: YearsOfVideo): VideoScenes {
  const { matched, record, style, words } = of;
  const view: View = { ...of.view, dates: 'any', compare: null, open: null };
  const cubes = cubesOfSubjects(record.cubes, record.subjects, view, matched);
  const { from, to } = of.view;
  const years = beginningYears(cubes, view).filter(
    (year) => year >= (from ?? -Infinity) && year <= (to ?? Infinity),
  );
  const whole = visibleEvents(cubes, { ...view, ...ALL_YEARS }, record.summaries).summaries;
  const draw = mapDrawer(record);
  const viewOf = (year: number): View => ({
    ...view,
    from: style === 'single' ? year : (from ?? null),
    to: year,
  });
  const scenes = years.map((year) => {
    const { events, more } = yearCaption(begunIn(whole, year, view.maybe));
    const told = events.map(({ id, title }) => ({ text: title, events: [id] }));
    const rest = more > 0 ? [{ text: words.more(more), events: [] }] : [];
    return {
      place: '',
      title: String(year),
      subtitle: '',
      sentences: [...told, ...rest],
      isList: true,
    };
  });
  return {
    credit: words.credit,
    heading: words.heading,
    words: scenes,
    timed: scenes.map(({ title, sentences }) => ({
      // One caption a year: its titles are shown together, and too shortly to be told one by one.
      sentences: [`${title}: ${sentences.map(({ text }) => text).join('; ')}`],
      seconds: of.secondsAYear,
      change: 0,
    })),
    mapsOf: (scene): Promise<SceneMaps> => {
      const shown = viewOf(years[scene]!);
      const map = draw(shown, matched);
      const sides = [{ map, view: shown, heading: null }];
      const key = { first: map, second: null };
      return Promise.resolve({ sides, key, ink: [], told: (lit) => lit });
    },
  };
}
