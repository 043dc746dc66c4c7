import { Pause, Play } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { Button } from '@/components/ui/button';
import type { RunKind } from '@/lib/lecture/run/run-kind';
import { RUN_MARK } from './use-hand';

interface RunStripProps {
  readonly kind: RunKind;
  readonly isHeld: boolean;
  /** What of its time the position has been shown, from 0 to 1; null where nothing may slide. */
  readonly share: number | null;
  /** The pointer moves, so that there is somebody to press. */
  readonly isLively: boolean;
  readonly hasCaptions: boolean;
  readonly onToggle: () => void;
}

/** At the edge of the screen: how far its time is, whether a hand holds the lecture, and what holds it or lets it go. */
export function RunStrip({ kind, isHeld, share, isLively, hasCaptions, onToggle }: RunStripProps) {
  const t = useTranslations('lectureRun');
  const words = isHeld ? t(kind === 'loop' ? 'heldLoop' : 'held') : t('running');
  return (
    <>
      {share !== null && (
        <div aria-hidden className="pointer-events-none fixed inset-x-0 bottom-0 z-30 h-[0.4vmin]">
          <div
            data-run-share={share.toFixed(2)}
            className="size-full origin-left bg-accent transition-transform duration-250 ease-linear"
            style={{ transform: `scaleX(${share})` }}
          />
        </div>
      )}
      <div
        {...RUN_MARK}
        className={`fixed left-1/2 z-30 flex w-max max-w-[94vw] -translate-x-1/2 items-center gap-3 rounded-sm border border-control bg-raised px-3 py-1 text-[clamp(0.875rem,2vmin,2rem)] leading-snug text-ink shadow-sm transition-opacity duration-300 focus-within:opacity-100! ${hasCaptions ? 'bottom-[24vmin]' : 'bottom-[2vmin]'} ${isHeld || isLively ? '' : 'opacity-0'}`}
      >
        <p role="status" className={isHeld ? '' : 'sr-only'}>
          {words}
        </p>
        <Button className="min-h-11 px-3 text-[1em]!" onClick={onToggle}>
          {isHeld ? (
            <Play aria-hidden className="size-[1.1em]" />
          ) : (
            <Pause aria-hidden className="size-[1.1em]" />
          )}
          {t(isHeld ? 'goOn' : 'stop')}
        </Button>
      </div>
    </>
  );
}
