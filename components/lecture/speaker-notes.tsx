import { useTranslations } from 'next-intl';
import { OnlyIn } from '@/components/tours/only-in';
import { isEmptyText, type PresentedStep } from '@/lib/lecture/presented-tour';
import { StepBody } from './step-body';

/** What the speaker says and does at a step. */
export function SpeakerNotes({ step }: { step: PresentedStep }) {
  const t = useTranslations('speaker');
  return (
    <>
      {step.cue !== null && (
        <p className="mb-[0.8em] border-l-4 border-accent pl-[0.7em] font-semibold text-accent">
          <span className="sr-only">{t('cue')}: </span>
          {step.cue}
        </p>
      )}
      {isEmptyText(step.notes) ? (
        <p className="text-ink-soft">{t('noNotes')}</p>
      ) : (
        <>
          <StepBody text={step.notes} lang={step.languages?.notes} />
          <OnlyIn of="notes" texts={step.untranslated} />
        </>
      )}
    </>
  );
}
