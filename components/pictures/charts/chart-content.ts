import type { KeyEntry } from '@/components/take-along/drawing/step-drawing';
import type { NameOf } from '@/lib/filters/subject-names';
import type { VisibleEvents } from '@/lib/filters/visible-record';
import type { Locale } from '@/lib/i18n/routing';
import type { View } from '@/lib/view/view';
import type { RecordWithCubes } from '@/components/record/use-client-record';
import type { Marks } from '../ink';
import type { PictureLook } from '../picture-options';

export interface ChartSubject {
  readonly view: View;
  readonly record: RecordWithCubes;
  /** What every filter of the view lets through. */
  readonly visible: VisibleEvents;
  readonly nameOf: NameOf;
  readonly language: Locale;
  readonly look: PictureLook;
}

/** A chart without its frame. */
export interface ChartContent {
  readonly title: string;
  /** What it shows, in a sentence, and how it counts. */
  readonly lines: readonly string[];
  /** What is read off it, for who cannot see it. */
  readonly details: readonly string[];
  readonly key: readonly KeyEntry[];
  /** In pixels of the screen. */
  readonly draw: (room: ChartRoom) => Marks;
}

export interface ChartRoom {
  readonly width: number;
  readonly height: number;
}
