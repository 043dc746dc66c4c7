import { useQuery } from '@tanstack/react-query';
import { writableFormats, type VideoFormat } from './video-format';
import type { VideoSize } from './video-layout';

/** What this browser can write, the usual one first; undefined until it has said so. */
export function useVideoFormats(size: VideoSize): readonly VideoFormat[] | undefined {
  const { data } = useQuery({
    queryKey: ['video-formats', size],
    queryFn: () => writableFormats(size),
    staleTime: Infinity,
    networkMode: 'always',
  });
  return data;
}
