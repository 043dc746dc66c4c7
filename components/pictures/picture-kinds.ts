import type { RecordWithCubes } from '@/components/record/use-client-record';
import type { View } from '@/lib/view/view';
import { chartOf } from './charts/chart-view';
import type { PictureOptions } from './picture-options';

interface KindOfPicture {
  /** An SVG as `framedPicture` makes it; null where there is nothing to draw. */
  readonly draw: (
    view: View,
    record: RecordWithCubes,
    options: PictureOptions,
  ) => Promise<string | null>;
  readonly isOffered: (view: View) => boolean;
}

/** What of a view can be a picture, the first that is offered before the others. */
export const PICTURE_KINDS = {
  chart: {
    draw: async (...of) => (await import('./charts/chart-picture-svg')).chartPictureSvg(...of),
    isOffered: (view) => chartOf(view) !== null,
  },
  map: {
    draw: async (...of) => (await import('./view-picture-svg')).viewPictureSvg(...of),
    isOffered: () => true,
  },
  timeline: {
    draw: async (...of) =>
      (await import('./timeline/timeline-picture-svg')).timelinePictureSvg(...of),
    isOffered: () => true,
  },
} as const satisfies Record<string, KindOfPicture>;
export type PictureKind = keyof typeof PICTURE_KINDS;

const KINDS = Object.entries<KindOfPicture>(PICTURE_KINDS) as [PictureKind, KindOfPicture][];

export const kindsOfView = (view: View): readonly PictureKind[] =>
  KINDS.flatMap(([kind, { isOffered }]) => (isOffered(view) ? [kind] : []));
