import { useTranslations } from 'next-intl';
import { useId, useState } from 'react';
import { useClientRecord } from '@/components/record/use-client-record';
import { Button } from '@/components/ui/button';
import { fileStem } from '@/lib/text/file-stem';
import { MakingLine } from '../making-line';
import { SectionFrame } from '../section-frame';
import type { TakeAlongSectionProps } from '../take-along-section';
import { useMadeFile, type FileWork } from '../use-made-file';
import type { PixelSize } from '@/lib/tours/picture-plan';
import { PICTURE_SHAPES, type PictureShape } from './picture-plan';

const SHAPES = ['wide', 'narrow'] as const satisfies readonly PictureShape[];
const ENLARGED = { one: 1, two: 2, four: 0 } as const;
const SIZES = ['one', 'two', 'four'] as const satisfies readonly (keyof typeof ENLARGED)[];
type PngSize = (typeof SIZES)[number];

const FOUR_K = 2160;

/** 4K is 2160 pixels high, whatever its shape. */
function pngSize(shape: PictureShape, size: PngSize): PixelSize {
  const { width, height } = PICTURE_SHAPES[shape];
  const scale = size === 'four' ? FOUR_K / height : ENLARGED[size];
  return { width: width * scale, height: height * scale };
}

const CHOICE =
  'min-h-8 max-w-full rounded-sm border border-control bg-raised px-2 text-sm max-md:min-h-11';

/** Any step as a picture, with all that it takes to stand alone. */
export function PictureSection({ tour, language, imprint }: TakeAlongSectionProps) {
  const t = useTranslations('takeAlong.picture');
  const { whole: record } = useClientRecord(language);
  const { making, make, cancel } = useMadeFile();
  const [step, setStep] = useState(0);
  const [shape, setShape] = useState<PictureShape>('wide');
  const [size, setSize] = useState<PngSize>('one');
  const ids = useId();

  const workOf =
    (kind: 'png' | 'svg'): FileWork =>
    async (_, signal) => {
      const chosen = tour.steps[step];
      if (record === null || chosen === undefined) throw new Error('The record is not there.');
      const { stepPictureSvg } = await import('./step-picture-svg');
      const svg = await stepPictureSvg(chosen, {
        tour,
        record,
        language,
        ...PICTURE_SHAPES[shape],
        theme: 'day',
        edition: imprint.edition,
        imprint,
        signal,
      });
      const name = `${fileStem(tour.title, 'tour')}-${step + 1}.${kind}`;
      if (kind === 'svg') return { name, file: new Blob([svg], { type: 'image/svg+xml' }) };
      const { pngOfSvg } = await import('./png-of-svg');
      const wanted = pngSize(shape, size);
      const file = await pngOfSvg(svg, wanted);
      const { width, height } = wanted;
      return file
        ? { name, file }
        : t('tooLarge', { width: String(width), height: String(height) });
    };
  const isWaiting = record === null || making.kind === 'working';
  return (
    <SectionFrame title={t('title')} help={t('help')}>
      <div className="flex flex-wrap items-end gap-3">
        <div className="flex min-w-0 flex-col gap-1 text-sm">
          <label htmlFor={`${ids}-step`}>{t('step')}</label>
          <select
            id={`${ids}-step`}
            className={CHOICE}
            value={step}
            onChange={(event) => setStep(Number(event.target.value))}
          >
            {tour.steps.map(({ title }, index) => (
              <option key={index} value={index}>
                {t('numbered', { number: String(index + 1), title })}
              </option>
            ))}
          </select>
        </div>
        <div className="flex flex-col gap-1 text-sm">
          <label htmlFor={`${ids}-shape`}>{t('shape')}</label>
          <select
            id={`${ids}-shape`}
            className={CHOICE}
            value={shape}
            onChange={(event) => setShape(SHAPES[event.target.selectedIndex] ?? 'wide')}
          >
            {SHAPES.map((one) => (
              <option key={one} value={one}>
                {t(one)}
              </option>
            ))}
          </select>
        </div>
        <div className="flex flex-col gap-1 text-sm">
          <label htmlFor={`${ids}-size`}>{t('size')}</label>
          <select
            id={`${ids}-size`}
            className={CHOICE}
            value={size}
            onChange={(event) => setSize(SIZES[event.target.selectedIndex] ?? 'one')}
          >
            {SIZES.map((one) => {
              const { width, height } = pngSize(shape, one);
              return (
                <option key={one} value={one}>
                  {t(`sizes.${one}`, { width: String(width), height: String(height) })}
                </option>
              );
            })}
          </select>
        </div>
      </div>
      <div className="flex flex-wrap gap-2">
        <Button disabled={isWaiting} onClick={() => void make(workOf('png'), t('working'))}>
          {t('png')}
        </Button>
        <Button disabled={isWaiting} onClick={() => void make(workOf('svg'), t('working'))}>
          {t('svg')}
        </Button>
      </div>
      <MakingLine making={making} onCancel={cancel} />
    </SectionFrame>
  );
}
