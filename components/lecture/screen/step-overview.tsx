'use client';

import { Dialog } from '@base-ui/react/dialog';
import { DialogClose } from '@/components/ui/dialog-close';
import { useTranslations } from 'next-intl';
import { useRef } from 'react';
import { SlideImage } from '@/components/slide/slide-image';
import type { PresentedStep } from '@/lib/lecture/presented-tour';

interface StepOverviewProps {
  readonly open: boolean;
  readonly steps: readonly PresentedStep[];
  readonly current: number;
  readonly onClose: () => void;
  readonly onGo: (step: number) => void;
}

/** Every step at once, to go to any of them. */
export function StepOverview({ open, steps, current, onClose, onGo }: StepOverviewProps) {
  const t = useTranslations('lecture');
  const slides = useTranslations('slides');
  const currentStep = useRef<HTMLButtonElement>(null);
  return (
    <Dialog.Root open={open} onOpenChange={(next) => !next && onClose()}>
      <Dialog.Portal>
        <Dialog.Popup
          initialFocus={currentStep}
          className="fixed inset-0 z-50 overflow-y-auto bg-paper p-[4vmin] text-ink"
        >
          <div className="mb-[2vmin] flex items-center justify-between">
            <Dialog.Title className="text-[clamp(1.25rem,4vmin,3rem)] font-semibold">
              {t('overview')}
            </Dialog.Title>
            <DialogClose label={t('close')} />
          </div>
          <ol className="grid grid-cols-[repeat(auto-fill,minmax(min(100%,18rem),1fr))] gap-[2vmin]">
            {steps.map((step, index) => (
              // A part begins on a line of its own.
              <li key={index} className={step.slide?.kind === 'section' ? 'col-start-1' : ''}>
                <button
                  type="button"
                  ref={index === current ? currentStep : null}
                  aria-current={index === current ? 'step' : undefined}
                  onClick={() => onGo(index)}
                  className="flex size-full min-h-24 flex-col gap-2 rounded-sm border border-rule bg-raised p-4 text-left hover:border-ink aria-[current=step]:border-2 aria-[current=step]:border-accent"
                >
                  <span className="text-[clamp(0.875rem,2vmin,1.5rem)] leading-none text-ink-soft tabular-nums">
                    {index + 1}
                    {step.slide && ` · ${slides(`kind.${step.slide.kind}`)}`}
                  </span>
                  <span
                    lang={step.languages?.title}
                    className="font-serif text-[clamp(1.125rem,2.4vmin,1.75rem)] leading-tight font-semibold"
                  >
                    {step.title}
                  </span>
                  {step.slide?.kind === 'image' && step.slide.picture && (
                    // Named by the title of its step.
                    <SlideImage
                      picture={step.slide.picture}
                      alternative=""
                      className="max-h-40 w-auto max-w-full object-contain object-left"
                    />
                  )}
                </button>
              </li>
            ))}
          </ol>
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  );
}
