import { readingSeconds } from '@/lib/tours/reading-time';

export const FRAMES_A_SECOND = 30;

/** What is shown at once, and how long its words take. */
export interface TimedScene {
  /** Told one after the other; none where there is nothing to read. */
  readonly sentences: readonly string[];
  /** Characters read besides, such as those of its title. */
  readonly besides?: number;
  /** From its beginning to the next, where somebody has said so. */
  readonly seconds?: number | undefined;
  /** Of the way there from the scene before; the first has none. */
  readonly change: number;
}

/** A sentence, and the frames from its first to before the next. */
export interface Cue {
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

/** In frames from the beginning of the video. */
export interface SceneTimes {
  readonly start: number;
  /** Where the way there has ended. */
  readonly arrival: number;
  readonly end: number;
  readonly cues: readonly Cue[];
}

export interface Timetable {
  readonly scenes: readonly SceneTimes[];
  readonly frames: number;
}

export type VideoMoment =
  | { readonly kind: 'change'; readonly scene: number; readonly share: number }
  | { readonly kind: 'rest'; readonly scene: number; readonly sentence: number | null };

/** Besides the reading, time to look at the map. */
const LOOK_SECONDS = 2;
const LEAST_REST_SECONDS = 1;

const framesOf = (seconds: number) => Math.round(seconds * FRAMES_A_SECOND);

/** Seconds at rest: as its maker says, else as long as its words take to read, and a look at the map. */
function restSeconds({ sentences, besides = 0, seconds, change }: TimedScene): number {
  if (seconds !== undefined) return Math.max(LEAST_REST_SECONDS, seconds - change);
  const characters = sentences.reduce((sum, { length }) => sum + length, besides);
  return LOOK_SECONDS + readingSeconds(characters);
}

/** When each scene and each of its sentences begins and ends. Sentences share the time by their length. */
export function timetable(scenes: readonly TimedScene[]): Timetable {
  let frame = 0;
  const times = scenes.map((scene, index): SceneTimes => {
    const change = index === 0 ? 0 : scene.change;
    const start = frame;
    const arrival = start + framesOf(change);
    const end = arrival + framesOf(restSeconds({ ...scene, change }));
    frame = end;
    return { start, arrival, end, cues: cuesOf(scene.sentences, arrival, end) };
  });
  return { scenes: times, frames: frame };
}

function cuesOf(sentences: readonly string[], from: number, to: number): readonly Cue[] {
  const told = sentences.reduce((sum, { length }) => sum + length, 0);
  let read = 0;
  return sentences.map((text) => {
    const start = from + Math.round(((to - from) * read) / Math.max(1, told));
    read += text.length;
    return { text, from: start, to: from + Math.round(((to - from) * read) / Math.max(1, told)) };
  });
}

/** What a frame of the video shows; the last moment after the end. */
export function momentAt({ scenes }: Timetable, frame: number): VideoMoment {
  const found = scenes.findIndex(({ end }) => frame < end);
  const scene = found === -1 ? scenes.length - 1 : found;
  const { start, arrival, cues } = scenes[scene]!;
  if (frame < arrival) {
    return { kind: 'change', scene, share: (frame - start + 1) / (arrival - start + 1) };
  }
  const sentence = cues.findIndex(({ to }) => frame < to);
  return { kind: 'rest', scene, sentence: sentence === -1 ? null : sentence };
}
