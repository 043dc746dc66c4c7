import { useTranslations } from 'next-intl';
import { StepBody } from '../step-body';
import type { PresentedStep } from '@/lib/lecture/presented-tour';

/** What comes next, so that the last sentence can lead to it. */
export function NextStep({ step }: { step: PresentedStep | undefined }) {
  const t = useTranslations('speaker');
  return (
    <section aria-label={t('next')} className="border-t border-rule pt-3">
      <h2 className="mb-1 text-sm font-semibold text-ink-soft">{t('next')}</h2>
      {step ? (
        <>
          <p className="mb-1 font-serif text-lg leading-tight font-semibold">{step.title}</p>
          <div className="text-sm leading-snug text-ink-soft">
            <StepBody text={step.text} />
          </div>
        </>
      ) : (
        <p className="text-ink-soft">{t('end')}</p>
      )}
    </section>
  );
}
