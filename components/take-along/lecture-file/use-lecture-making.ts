import { useTranslations } from 'next-intl';
import { useMadeFile, type MadeFile } from '../use-made-file';
import type { TakingOptions } from './lecture-stock';

/** A file of lectures: how far it is, told in the words of the line below its button. */
export function useLectureMaking(make: (options: TakingOptions) => Promise<MadeFile | null>) {
  const t = useTranslations('lectureFile.taking');
  const { making, make: begin, cancel } = useMadeFile();
  // In steps of five: a screen reader reads each of them out.
  const fetching = (share: number) => t('fetching', { percent: Math.floor(share * 20) / 20 });
  const start = () =>
    void begin(async (say, signal) => {
      const made = await make({
        signal,
        onProgress: (share) => say(fetching(share), share),
        onPart: (name) => say(t('packing', { name })),
      });
      return made ?? t('replaced');
    }, fetching(0));
  return { making, start, cancel };
}
