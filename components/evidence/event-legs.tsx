import { ArrowRight, Waypoints } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { IconButton } from '@/components/ui/icon-button';
import { TextButton } from '@/components/ui/text-button';
import type { EventDetail } from '@/lib/events/event-detail';
import { pairSelection, type Selection } from '@/lib/view/selection';

interface EventLegsProps {
  readonly legs: EventDetail['legs'];
  readonly onOpen: (selection: Selection) => void;
}

/** Each leg with who went or sent; its places and the pair that they make can be opened. */
export function EventLegs({ legs, onOpen }: EventLegsProps) {
  const t = useTranslations('evidence.where');
  return (
    <ol className="flex flex-col gap-1">
      {legs.map(({ from, to, who }, index) => (
        <li key={index} className="flex items-start justify-between gap-2">
          <span className="min-w-0">
            <span className="flex flex-wrap items-center gap-x-2">
              <TextButton onClick={() => onOpen({ kind: 'place', id: from.id })}>
                {from.name}
              </TextButton>
              {from.id !== to.id && (
                <>
                  <ArrowRight aria-hidden size={14} className="shrink-0 text-ink-soft" />
                  <span className="sr-only">{t('to')}</span>
                  <TextButton onClick={() => onOpen({ kind: 'place', id: to.id })}>
                    {to.name}
                  </TextButton>
                </>
              )}
            </span>
            {who.length > 0 && (
              <span className="block text-xs leading-5 text-ink-soft">
                {t('who', { who: who.map(({ name }) => name).join(', ') })}
              </span>
            )}
          </span>
          {from.id !== to.id && (
            <IconButton
              label={t('openPair', { from: from.name, to: to.name })}
              className="-my-1"
              onClick={() => onOpen(pairSelection(from.id, to.id))}
            >
              <Waypoints aria-hidden size={16} />
            </IconButton>
          )}
        </li>
      ))}
    </ol>
  );
}
