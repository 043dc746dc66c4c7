import { ArrowLeftRight, ChevronDown, ChevronUp, X } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useId, useState } from 'react';
import { Button } from '@/components/ui/button';
import { IconButton } from '@/components/ui/icon-button';
import type { PeriodChange } from '@/lib/flows/compare-periods';
import type { Selection } from '@/lib/view/selection';
import { ChangeList } from './change-list';

interface ChangeStripProps {
  readonly change: PeriodChange;
  readonly periods: readonly [string, string];
  readonly placeName: (id: string) => string;
  readonly open: Selection | null;
  readonly compact: boolean;
  readonly onOpen: (selection: Selection) => void;
  readonly onSwap: () => void;
  readonly onStop: () => void;
}

/** What was added, ended and kept, under the maps: their width is what they lack, not height. */
export function ChangeStrip(props: ChangeStripProps) {
  const { change, periods, compact, onSwap, onStop, ...rest } = props;
  const { added, ended, kept } = change;
  const t = useTranslations('comparison');
  const listId = useId();
  const [chosen, setChosen] = useState<boolean | null>(null);
  const isUnfolded = chosen ?? !compact;
  const Chevron = isUnfolded ? ChevronDown : ChevronUp;
  const [first, second] = periods;
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
            <span className="font-medium">
              {t('summary', { added: added.length, ended: ended.length, kept: kept.length })}
            </span>{' '}
            <span className="text-ink-soft max-lg:hidden">{t('against', { first, second })}</span>
          </span>
        </button>
        {compact ? (
          <IconButton label={t('swap')} onClick={onSwap}>
            <ArrowLeftRight aria-hidden size={18} />
          </IconButton>
        ) : (
          <Button variant="quiet" onClick={onSwap}>
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
        className="grid max-h-52 gap-px overflow-y-auto overscroll-contain border-t border-rule bg-rule max-md:max-h-[40dvh] md:grid-cols-3"
      >
        <ChangeList part="added" relations={added} {...rest} />
        <ChangeList part="ended" relations={ended} {...rest} />
        <ChangeList part="kept" relations={kept} {...rest} />
      </div>
    </div>
  );
}
