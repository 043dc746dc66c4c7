import { ChevronLeft, ChevronRight, CornerDownRight } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { Button } from '@/components/ui/button';
import { IconButton } from '@/components/ui/icon-button';
import { pagedTo, type FollowerPlace } from '@/lib/lecture/follower-place';

interface StepBarProps {
  readonly place: FollowerPlace;
  /** How many the tour has. */
  readonly steps: number;
  /** @param step the reader's own; null to go with the lecturer. */
  readonly onStep: (step: number | null) => void;
}

/** Back through what was shown, and the way to where the lecturer is. Always as high. */
export function StepBar({ place, steps, onStep }: StepBarProps) {
  const t = useTranslations('follow');
  const { step, lecturer, furthest } = place;
  const isAway = step !== lecturer;
  return (
    <nav
      aria-label={t('steps')}
      className="audience-bar -mx-5 flex items-center justify-between gap-1 border-t border-rule bg-panel px-2"
    >
      <IconButton
        label={t('previous')}
        className="size-11"
        disabled={step === 0}
        onClick={() => onStep(pagedTo(place, -1))}
      >
        <ChevronLeft aria-hidden size={24} />
      </IconButton>
      {isAway ? (
        <Button
          variant="accent"
          className="min-h-11 min-w-0 shrink px-3 leading-tight tabular-nums"
          onClick={() => onStep(null)}
        >
          <CornerDownRight aria-hidden size={18} className="shrink-0" />
          <span>
            {t('strip.lecturerAt', { number: lecturer + 1 })} ·{' '}
            <span className="underline underline-offset-2">{t('strip.return')}</span>
          </span>
        </Button>
      ) : (
        <p className="text-sm text-ink-soft tabular-nums">
          {t('position', { number: step + 1, of: steps })}
        </p>
      )}
      <IconButton
        label={t('next')}
        className="size-11"
        disabled={step >= furthest}
        onClick={() => onStep(pagedTo(place, 1))}
      >
        <ChevronRight aria-hidden size={24} />
      </IconButton>
      {/* Counts on while the reader stays at another step. */}
      <p aria-live="polite" className="sr-only">
        {isAway && t('strip.lecturerAt', { number: lecturer + 1 })}
      </p>
    </nav>
  );
}
