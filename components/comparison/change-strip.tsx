import { ArrowLeftRight, ChevronDown, ChevronUp, X } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useId, useState, type ReactNode } from 'react';
import { useDebounced } from '@/components/hooks/use-debounced';
import { Button } from '@/components/ui/button';
import { IconButton } from '@/components/ui/icon-button';

/** As long as the summary of the view waits, so that neither speaks into a scrub. */
const PAUSE_MS = 1200;

/** A comparison in words and numbers. */
export interface StripContent {
  /** What is only here, only there, and on both sides, in numbers. */
  readonly summary: string;
  /** What is set against what. */
  readonly against: string;
  /** How to read the numbers. */
  readonly notes: readonly string[];
  /** The summary for who does not see it, after each change. */
  readonly spoken: string;
  readonly children: ReactNode;
}

interface ChangeStripProps extends StripContent {
  readonly compact: boolean;
  /** Where the reader chooses what is compared. */
  readonly choice: ReactNode;
  /** Null where the first side is more than one subject. */
  readonly onSwap: (() => void) | null;
  readonly onStop: () => void;
}

/** The comparison in words and numbers, under the maps: their width is what they lack, not height. */
export function ChangeStrip(props: ChangeStripProps) {
  const { summary, against, notes, spoken, children } = props;
  const { compact, choice, onSwap, onStop } = props;
  const t = useTranslations('comparison');
  const listId = useId();
  const [chosen, setChosen] = useState<boolean | null>(null);
  const isUnfolded = chosen ?? !compact;
  const Chevron = isUnfolded ? ChevronDown : ChevronUp;
  return (
    // On a phone it unfolds over the maps, which keep their size.
    <div className="shrink-0 border-t border-rule bg-panel max-md:absolute max-md:inset-x-0 max-md:bottom-0 max-md:z-20 max-md:shadow-lg">
      <div className="flex items-center gap-1 px-2 py-1 max-md:min-h-14">
        <button
          type="button"
          aria-expanded={isUnfolded}
          aria-controls={listId}
          onClick={() => setChosen(!isUnfolded)}
          className="flex min-h-8 min-w-0 grow items-center gap-2 rounded-sm px-1 text-left text-sm hover:bg-ink/6 max-md:min-h-11"
        >
          <Chevron aria-hidden size={16} className="shrink-0 text-ink-soft" />
          <span className="min-w-0 leading-5">
            <span className="font-medium">{summary}</span>{' '}
            <span className="text-ink-soft max-lg:hidden">{against}</span>
          </span>
        </button>
        {choice}
        {compact ? (
          <IconButton label={t('swap')} disabled={onSwap === null} onClick={onSwap ?? undefined}>
            <ArrowLeftRight aria-hidden size={18} />
          </IconButton>
        ) : (
          <Button variant="quiet" disabled={onSwap === null} onClick={onSwap ?? undefined}>
            <ArrowLeftRight aria-hidden size={16} />
            {t('swap')}
          </Button>
        )}
        <IconButton label={t('stop')} onClick={onStop}>
          <X aria-hidden size={18} />
        </IconButton>
      </div>
      <div
        id={listId}
        hidden={!isUnfolded}
        className="max-h-52 overflow-y-auto overscroll-contain border-t border-rule max-md:max-h-[40dvh]"
      >
        {notes.length > 0 && (
          <p className="border-b border-rule px-3 py-1.5 text-xs leading-5 text-ink-soft">
            {notes.join(' ')}
          </p>
        )}
        {children}
      </div>
      <p role="status" className="sr-only">
        {useDebounced(spoken, PAUSE_MS, '')}
      </p>
    </div>
  );
}
