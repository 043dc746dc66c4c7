import { useTranslations } from 'next-intl';
import { useLayoutEffect, useRef, type RefObject } from 'react';
import { FamilyIcon } from '@/components/event/family-icon';
import { FamilySwatch } from '@/components/event/family-swatch';
import { cardPosition } from './card-position';
import type { LabelledArc, LabelledPair, LabelledTarget, NamedEvents } from './labelled-target';
import { useArcWords } from './use-arc-words';
import type { PointerPosition } from './use-pointer-on-map';

interface PointerCardProps {
  readonly at: PointerPosition;
  readonly target: LabelledTarget;
  /** How many other things the pointer may mean. */
  readonly others: number;
}

/** A card that follows the pointer by styles alone. It takes no events and is not read out. */
export function PointerCard({ at, target, others }: PointerCardProps) {
  const t = useTranslations('map');
  const card = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => at.subscribe(() => moveTo(card, at)), [at]);
  return (
    <div
      ref={card}
      aria-hidden
      className="border-rule bg-panel/95 text-ink pointer-events-none absolute top-0 left-0 z-10 max-w-[calc(20rem*var(--map-type,1))] rounded-md border px-3 py-2 shadow-lg"
    >
      <TargetLabel target={target} />
      {others > 0 && (
        <p className="mt-1 border-t border-rule pt-1 text-[calc(12px*var(--map-type,1))] font-medium">
          {t('othersHere', { count: others })}
        </p>
      )}
    </div>
  );
}

function moveTo(card: RefObject<HTMLDivElement | null>, at: PointerPosition) {
  const element = card.current;
  const map = element?.parentElement;
  if (!element || !map) return;
  const { left, top } = cardPosition(
    at,
    { width: element.offsetWidth, height: element.offsetHeight },
    { width: map.clientWidth, height: map.clientHeight },
  );
  element.style.transform = `translate(${Math.round(left)}px, ${Math.round(top)}px)`;
}

/** A few words on what is under the pointer or the focus. */
function TargetLabel({ target }: { target: LabelledTarget }) {
  const t = useTranslations('map');
  if (target.kind === 'arc') return <ArcLabel labelled={target} />;
  if (target.kind === 'pair') return <PairLabel pair={target} />;
  return (
    <>
      <p className="font-serif text-[calc(15px*var(--map-type,1))] leading-snug font-semibold">
        {target.name}
      </p>
      <p className="text-[calc(12px*var(--map-type,1))] text-ink-soft">
        {target.kind === 'place' ? t('eventCount', { count: target.count }) : t('corridor')}
      </p>
      {target.kind === 'place' && target.said > 0 && (
        <p className="text-[calc(12px*var(--map-type,1))] text-ink-soft">
          {t('onlySaid', { count: target.said })}
        </p>
      )}
    </>
  );
}

/** What two places have to do with each other, before it is opened. */
function PairLabel({ pair }: { pair: LabelledPair & NamedEvents }) {
  const { from, to, count, families } = pair;
  const t = useTranslations('map');
  const familyName = useTranslations('vocabulary.family');
  return (
    <>
      <p className="font-serif text-[calc(15px*var(--map-type,1))] leading-snug font-semibold">
        {t('mutualRoute', { from, to })}
      </p>
      <p className="text-[calc(12px*var(--map-type,1))] text-ink-soft">
        {t('eventCount', { count })}
      </p>
      <ul className="mt-1 text-[calc(12px*var(--map-type,1))] text-ink-soft">
        {families.map((one) => (
          <li key={one.family} className="flex items-center gap-1.5">
            <FamilyIcon family={one.family} size={14} />
            {familyName(one.family)}
            <span className="ml-auto pl-3 tabular-nums">{one.count}</span>
          </li>
        ))}
      </ul>
      <Titles events={pair} />
    </>
  );
}

/** The latest events, and how many there are beside them. */
function Titles({ events: { latest, others } }: { events: NamedEvents }) {
  const t = useTranslations('map');
  if (latest.length === 0) return null;
  return (
    <ul className="mt-1 border-t border-rule pt-1 text-[calc(12px*var(--map-type,1))] leading-snug">
      {latest.map(({ id, title, year }) => (
        <li key={id} className="truncate">
          {year !== null && <span className="text-ink-soft tabular-nums">{year} · </span>}
          {title}
        </li>
      ))}
      {others > 0 && <li className="text-ink-soft">{t('moreEvents', { count: others })}</li>}
    </ul>
  );
}

function ArcLabel({ labelled }: { labelled: LabelledArc & NamedEvents }) {
  const { arc, title } = labelled;
  const { family, route, count, remarks } = useArcWords()(labelled);
  return (
    <>
      <p className="flex items-center gap-1.5 text-[calc(12px*var(--map-type,1))] text-ink-soft">
        <FamilyIcon family={arc.family} size={14} />
        {family}
        <FamilySwatch family={arc.family} outcome={arc.outcome} width={28} />
      </p>
      <p className="font-serif text-[calc(15px*var(--map-type,1))] leading-snug font-semibold">
        {title ?? route}
      </p>
      <p className="text-[calc(12px*var(--map-type,1))] text-ink-soft">
        {[title === undefined ? count : route, ...remarks].join(' · ')}
      </p>
      <Titles events={labelled} />
    </>
  );
}
