import type { StepMaps } from '@/lib/lecture/handout/draft';
import type { DrawnMap } from '@/lib/lecture/handout/drawn-map';
import type { StepSentence } from '@/lib/lecture/step-sentences';
import type { TimedScene } from '@/lib/take-along/video/timetable';
import type { InkStroke } from '@/lib/tours/ink-stroke';
import type { SceneSlide } from './scene-slide';
import type { View } from '@/lib/view/view';

/** The words of a scene, known before anything is drawn. */
export interface SceneWords {
  /** Over the title: "3 / 14". */
  readonly place: string;
  readonly title: string;
  /** Under it: the years. */
  readonly subtitle: string;
  readonly sentences: readonly StepSentence[];
  /** Each sentence begins a line of its own. */
  readonly isList: boolean;
}

export interface SceneSide {
  readonly map: DrawnMap;
  readonly view: Pick<View, 'projection' | 'frame'>;
  /** What tells two maps apart. */
  readonly heading: string | null;
}

/** What a scene shows: one map, the two of a comparison, or none. */
export interface SceneMaps {
  readonly sides: readonly SceneSide[];
  readonly key: StepMaps | null;
  readonly ink: readonly InkStroke[];
  /** What a step without a map shows besides its words; left out of a step with one. */
  readonly slide?: SceneSlide;
  /** The map while one sentence is told. */
  readonly told: (map: DrawnMap, sentence: StepSentence) => DrawnMap;
}

/** What is recorded: the words and times of all scenes, and how the maps of one are found. */
export interface VideoScenes {
  /** At the foot of every frame: where it comes from. */
  readonly credit: string;
  readonly heading: string;
  readonly words: readonly SceneWords[];
  readonly timed: readonly TimedScene[];
  /** Letters that scenes show besides their words. */
  readonly besides?: string;
  readonly mapsOf: (scene: number) => Promise<SceneMaps>;
}

/** Seconds from one scene to the next. */
export const FLIGHT_SECONDS = 1.6;
