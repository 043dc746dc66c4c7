import { useTranslations } from 'next-intl';
import { TextButton } from '@/components/ui/text-button';
import type { EventDetail, NamedReference } from '@/lib/events/event-detail';
import { pairSelection, serialiseSelection, type Selection } from '@/lib/view/selection';

interface EventLegsProps {
  readonly legs: EventDetail['legs'];
  /** Said of a leg only where it adds to who took part. */
  readonly participants: EventDetail['participants'];
  readonly onOpen: (selection: Selection) => void;
}

/** Each leg with who went or sent; its places can be opened, and each pair of them once. */
export function EventLegs({ legs, participants, onOpen }: EventLegsProps) {
  const t = useTranslations('evidence.where');
  const known = new Set(participants.map(({ id }) => id));
  const addsWho = (who: readonly NamedReference[]) =>
    who.length > 0 && (legs.length > 1 || who.some(({ id }) => !known.has(id)));
  const pairs = new Map(
    legs
      .filter(({ from, to }) => from.id !== to.id)
      .map((leg) => [serialiseSelection(pairSelection(leg.from.id, leg.to.id)), leg]),
  );
  return (
    <>
      <ol className="flex flex-col gap-1">
        {legs.map(({ from, to, who }, index) => (
          <li key={index}>
            <span className="flex flex-wrap items-center gap-x-1.5">
              <PlaceButton place={from} onOpen={onOpen} />
              {from.id !== to.id && (
                <span className="flex items-center gap-x-1.5">
                  <span className="sr-only">{t('to')}</span>
                  <span aria-hidden className="text-ink-soft">
                    →
                  </span>
                  <PlaceButton place={to} onOpen={onOpen} />
                </span>
              )}
            </span>
            {addsWho(who) && (
              <span className="block text-xs leading-5 text-ink-soft">
                {t('who', { who: who.map(({ name }) => name).join(', ') })}
              </span>
            )}
          </li>
        ))}
      </ol>
      {[...pairs].map(([key, { from, to }]) => (
        <p key={key} className="text-xs leading-5">
          <TextButton onClick={() => onOpen(pairSelection(from.id, to.id))}>
            {t('openPair', { from: from.name, to: to.name })}
          </TextButton>
        </p>
      ))}
    </>
  );
}

function PlaceButton({
  place,
  onOpen,
}: {
  place: NamedReference;
  onOpen: EventLegsProps['onOpen'];
}) {
  return (
    <TextButton onClick={() => onOpen({ kind: 'place', id: place.id })}>{place.name}</TextButton>
  );
}
