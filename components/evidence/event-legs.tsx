import { useTranslations } from 'next-intl';
import { TextButton } from '@/components/ui/text-button';
import type { EventDetail, NamedReference } from '@/lib/model/event-detail';
import { isSameSelection, pairSelection, type Selection } from '@/lib/view/selection';

type Leg = EventDetail['legs'][number];

interface EventLegsProps {
  readonly legs: readonly Leg[];
  readonly onOpen: (selection: Selection) => void;
}

/** Each leg; its places can be opened, and each pair of places once. */
export function EventLegs({ legs, onOpen }: EventLegsProps) {
  const pairOf = ({ from, to }: Leg) => pairSelection(from.id, to.id);
  return (
    <ol className="flex flex-col gap-1">
      {legs.map((leg, index) => {
        const { from, to } = leg;
        const isFirstOfPair = !legs
          .slice(0, index)
          .some((earlier) => isSameSelection(pairOf(earlier), pairOf(leg)));
        return (
          <li key={index}>
            <LegPlaces leg={leg} onOpen={onOpen} />
            <LegDetails
              leg={leg}
              onOpenPair={
                from.id !== to.id && isFirstOfPair ? () => onOpen(pairOf(leg)) : undefined
              }
            />
          </li>
        );
      })}
    </ol>
  );
}

function LegPlaces({ leg: { from, to }, onOpen }: { leg: Leg; onOpen: EventLegsProps['onOpen'] }) {
  const t = useTranslations('evidence.where');
  const openPlace = ({ id }: NamedReference) => onOpen({ kind: 'place', id });
  return (
    <span className="flex flex-wrap items-center gap-x-1.5">
      <TextButton onClick={() => openPlace(from)}>{from.name}</TextButton>
      {from.id !== to.id && (
        <span className="flex items-center gap-x-1.5">
          <span className="sr-only">{t('to')}</span>
          <span aria-hidden className="text-ink-soft">
            →
          </span>
          <TextButton onClick={() => openPlace(to)}>{to.name}</TextButton>
        </span>
      )}
    </span>
  );
}

interface LegDetailsProps {
  readonly leg: Leg;
  readonly onOpenPair: (() => void) | undefined;
}

function LegDetails({ leg: { from, to, who }, onOpenPair }: LegDetailsProps) {
  const t = useTranslations('evidence.where');
  if (who.length === 0 && !onOpenPair) return null;
  return (
    <span className="flex flex-wrap items-center gap-x-2 text-xs leading-5 text-ink-soft">
      {who.length > 0 && <span>{t('who', { who: who.map(({ name }) => name).join(', ') })}</span>}
      {onOpenPair && (
        <TextButton onClick={onOpenPair}>
          {t('openPair')}
          <span className="sr-only"> ({t('pair', { from: from.name, to: to.name })})</span>
        </TextButton>
      )}
    </span>
  );
}
