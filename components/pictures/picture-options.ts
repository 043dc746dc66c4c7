import type { SubjectNames } from '@/lib/filters/subject-names';
import type { Locale } from '@/lib/i18n/routing';

/**
 * As the atlas by day or by night; `print` on white and in strokes that a laser printer keeps;
 * `monochrome` the same without colour, where patterns and words alone tell families apart.
 */
export const PICTURE_LOOKS = ['day', 'night', 'print', 'monochrome'] as const;
export type PictureLook = (typeof PICTURE_LOOKS)[number];

export interface PictureOptions {
  readonly language: Locale;
  readonly names: SubjectNames;
  /** In pixels; letters and lines grow with them. */
  readonly width: number;
  readonly height: number;
  readonly look: PictureLook;
  /** Of the record, where it is known. */
  readonly edition: string | null;
  /** That others can open; null where the atlas runs on one machine alone. */
  readonly address: string | null;
  /** Seen from afar: the address is there as a QR code as well. */
  readonly isPoster?: boolean;
  readonly signal?: AbortSignal;
}
