import type { VideoCodec } from 'mediabunny';
import { VIDEO_SIZES, type VideoSize } from './video-layout';

export const VIDEO_FORMATS = ['webm', 'mp4'] as const;
export type VideoFormat = (typeof VIDEO_FORMATS)[number];

export const MEDIA_TYPES: Readonly<Record<VideoFormat, string>> = {
  webm: 'video/webm',
  mp4: 'video/mp4',
};

/** What players of each file understand, the smallest files first. */
const CODECS: Readonly<Record<VideoFormat, readonly VideoCodec[]>> = {
  webm: ['vp9', 'vp8', 'av1'],
  mp4: ['avc'],
};

/** What this browser can write at a size; nothing where it has no WebCodecs. */
export async function writableFormats(size: VideoSize): Promise<readonly VideoFormat[]> {
  if (typeof VideoEncoder === 'undefined') return [];
  const codecs = await Promise.all(VIDEO_FORMATS.map((format) => codecFor(format, size)));
  return VIDEO_FORMATS.filter((_, index) => codecs[index] !== null);
}

/** The first codec of a format that the browser can encode; null where there is none. */
export async function codecFor(format: VideoFormat, size: VideoSize): Promise<VideoCodec | null> {
  const { getFirstEncodableVideoCodec, Quality } = await import('mediabunny');
  return getFirstEncodableVideoCodec([...CODECS[format]], {
    ...VIDEO_SIZES[size],
    quality: new Quality('high'),
  });
}
