import { useTranslations } from 'next-intl';
import { useClientRecord } from '@/components/record/use-client-record';
import { Button } from '@/components/ui/button';
import { subjectNames } from '@/lib/filters/subject-names';
import { reachableAddress } from '@/lib/routes/reachable-address';
import { fileStem } from '@/lib/text/file-stem';
import { localDay } from '@/lib/time/reader-day';
import { MakingLine } from '../making-line';
import { SectionFrame } from '../section-frame';
import type { TakeAlongSectionProps } from '../take-along-section';
import { takeAlongWords } from '../take-along-words';
import { takenTour } from '../taken-tour';
import { useMadeFile, type FileWork } from '../use-made-file';

const TYPE = 'application/vnd.openxmlformats-officedocument.presentationml.presentation';

/** A tour as slides that can be edited. Their code comes when they are asked for. */
export function SlidesSection({ tour, language, imprint }: TakeAlongSectionProps) {
  const t = useTranslations('takeAlong');
  const { whole: record } = useClientRecord(language);
  const { making, make, cancel } = useMadeFile();
  const work: FileWork = async (say, signal) => {
    if (record === null) throw new Error('The record is not there.');
    const [{ slideDeck }, { slideSetting }, { slideJpeg }] = await Promise.all([
      import('./slide-deck'),
      import('../drawing/slide-setting'),
      import('./slide-jpeg'),
    ]);
    const words = await takeAlongWords(language, subjectNames(record, language));
    const taken = await takenTour(tour, record, language, signal);
    const { site, path, edition } = imprint;
    const addressOf = (page: string) =>
      reachableAddress({ site, origin: window.location.origin }, page);
    const file = await slideDeck(taken, {
      words,
      language,
      today: localDay(new Date()),
      edition,
      address: path === null ? null : addressOf(path),
      addressOf,
      setting: await slideSetting({ tour, record, language, imprint }),
      pictureOf: slideJpeg,
      signal,
      onStep: (step) =>
        say(
          step < tour.steps.length
            ? t('slides.working', { step: String(step), count: String(tour.steps.length) })
            : t('slides.packing'),
        ),
    });
    return { name: `${fileStem(tour.title, 'tour')}.pptx`, file: new Blob([file], { type: TYPE }) };
  };
  return (
    <SectionFrame title={t('slides.title')} help={t('slides.help')}>
      <div>
        <Button
          variant="accent"
          disabled={record === null || making.kind === 'working'}
          onClick={() => void make(work, t('loading'))}
        >
          {t('slides.make')}
        </Button>
      </div>
      <MakingLine making={making} onCancel={cancel} />
    </SectionFrame>
  );
}
