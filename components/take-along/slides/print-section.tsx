import { useLocale, useTranslations } from 'next-intl';
import { Button, buttonClass } from '@/components/ui/button';
import { handoutPage } from '@/lib/tours/tour-links';
import { SectionFrame } from '../section-frame';
import type { TakeAlongSectionProps } from '../take-along-section';

/** The switch of the handout's toolbar; see components/handout/handout-frame.tsx. */
const SWITCH = 'handout-slides';

interface PrintSectionProps extends Pick<TakeAlongSectionProps, 'reference'> {
  readonly onClose: () => void;
}

/** The handout as slides, which the browser prints to PDF. */
export function PrintSection({ reference, onClose }: PrintSectionProps) {
  const t = useTranslations('takeAlong.print');
  const language = useLocale();
  const toSlides = document.getElementById(SWITCH);
  const show = () => {
    if (toSlides instanceof HTMLInputElement && !toSlides.checked) toSlides.click();
    onClose();
  };
  return (
    <SectionFrame title={t('title')} help={t('help')}>
      <div>
        {toSlides === null ? (
          <a
            href={`/${language}${handoutPage(reference)}`}
            className={buttonClass('outline', 'min-h-8 px-2 max-md:min-h-11 max-md:px-3')}
          >
            {t('open')}
          </a>
        ) : (
          <Button onClick={show}>{t('open')}</Button>
        )}
      </div>
    </SectionFrame>
  );
}
