'use client';

import { useTranslations } from 'next-intl';
import { StepText } from '@/components/lecture/step-text';
import { eventsOfStep, type PresentedStep } from '@/lib/lecture/presented-tour';
import { useFitText } from './use-fit-text';

interface StepCardProps {
  readonly step: PresentedStep;
  readonly number: number;
  readonly of: number;
  readonly tourTitle: string;
  readonly eventTitle: (id: string) => string | undefined;
}

/** What the audience reads: as large as it goes without scrolling. */
export function StepCard({ step, number, of, tourTitle, eventTitle }: StepCardProps) {
  const t = useTranslations('lecture');
  const box = useFitText(step);
  const events = eventsOfStep(step.text);
  return (
    <div
      ref={box}
      // Only text that stays too long at the smallest size scrolls; then the keyboard must reach it.
      tabIndex={-1}
      className="flex min-h-0 grow flex-col overflow-y-auto px-[3vmin] pt-[3vmin] pb-[1vmin]"
      style={{ fontSize: 'calc(var(--fit, 1) * clamp(1.125rem, 3.4vmin, 3rem))' }}
    >
      <p className="text-[0.6em] leading-snug text-ink-soft">
        {t('position', { number, of })} · {tourTitle}
      </p>
      <h1 className="mt-[0.2em] text-[1.55em] leading-[1.15] font-semibold">{step.title}</h1>
      <div className="mt-[0.7em] leading-[1.4] text-pretty">
        <StepText text={step.text} numberOf={(id) => events.indexOf(id) + 1} />
      </div>
      {events.length > 0 && (
        <ol className="mt-auto flex flex-col gap-[0.2em] border-t border-rule pt-[0.8em] text-[0.5em] leading-snug text-ink-soft">
          {events.map((id, index) => (
            <li key={id} className="flex gap-[0.5em]">
              <span className="tabular-nums">{index + 1}</span>
              {eventTitle(id) ?? id}
            </li>
          ))}
        </ol>
      )}
    </div>
  );
}
