'use client';

import { useTranslations } from 'next-intl';
import { useLayoutEffect, useRef } from 'react';
import { eventsOfStep, type PresentedStep } from '@/lib/lecture/presented-tour';
import { StepBody } from '../step-body';
import { StepQuestion } from '../step-question';

interface StepCardProps {
  readonly step: PresentedStep;
  readonly number: number;
  readonly of: number;
  readonly tourTitle: string;
  readonly eventTitle: (id: string) => string | undefined;
}

/**
 * What the audience reads: as large as it goes without scrolling. At 1920 × 1080 the text is 24 to
 * 37 pixels and what stands around it 24; the list of events, to be looked up later, 20.
 */
export function StepCard({ step, number, of, tourTitle, eventTitle }: StepCardProps) {
  const t = useTranslations('lecture');
  const box = useFitText(step);
  const events = eventsOfStep(step.text);
  return (
    <div
      ref={box}
      className="flex min-h-0 grow flex-col overflow-hidden px-[3vmin] pt-[2.5vmin] pb-[1vmin]"
      style={{ fontSize: 'calc(var(--fit, 1) * clamp(1.125rem, 3.4vmin, 4.5rem))' }}
    >
      <p className="text-[clamp(0.875rem,2.25vmin,3rem)] leading-snug text-ink-soft">
        {t('position', { number, of })} · {tourTitle}
      </p>
      <h1 className="mt-[0.2em] text-[1.5em] leading-[1.15] font-semibold">{step.title}</h1>
      <div className="mt-[0.6em] mb-[0.6em] leading-[1.35] text-pretty">
        <StepBody text={step.text} numberOf={(id) => events.indexOf(id) + 1} />
        {step.poll && <StepQuestion poll={step.poll} />}
      </div>
      {events.length > 0 && (
        <ol className="mt-auto flex flex-col border-t border-rule pt-[1.2vmin] text-[clamp(0.8125rem,1.9vmin,2.5rem)] leading-tight text-ink-soft">
          {events.map((id, index) => (
            <li key={id} className="flex gap-[0.5em] py-[0.15em]">
              <span className="min-w-[1em] text-right tabular-nums">{index + 1}</span>
              {eventTitle(id) ?? id}
            </li>
          ))}
        </ol>
      )}
    </div>
  );
}

const LARGEST = 1;
/** Of 37 pixels at 1920 × 1080: 24, the least that is read at four metres. */
const SMALLEST = 0.66;
const STEP = 0.04;
/** Heights are rounded, each its own way. */
const TOLERANCE = 2;

/**
 * Sets `--fit` on the element: the largest share of the full size of type at which its content needs
 * no scrolling. Measured again when `content` or the window changes. What is too long at the smallest
 * size scrolls, and only then can the keyboard stop there.
 */
function useFitText(content: unknown) {
  const element = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const box = element.current;
    if (!box) return;
    const fit = () => {
      box.removeAttribute('tabindex');
      box.style.overflowY = 'hidden';
      for (let share = LARGEST; share >= SMALLEST - STEP / 2; share -= STEP) {
        box.style.setProperty('--fit', share.toFixed(2));
        if (box.scrollHeight <= box.clientHeight + TOLERANCE) return;
      }
      box.style.overflowY = 'auto';
      box.tabIndex = 0;
    };
    fit();
    box.scrollTop = 0;
    const observer = new ResizeObserver(fit);
    observer.observe(box);
    void document.fonts.ready.then(fit);
    return () => observer.disconnect();
  }, [content]);
  return element;
}
