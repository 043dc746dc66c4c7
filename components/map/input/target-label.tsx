import { useTranslations } from 'next-intl';
import { FamilyIcon } from '@/components/event/family-icon';
import { FamilySwatch } from '@/components/event/family-swatch';
import type { LabelledArc, LabelledTarget } from './labelled-target';
import { useArcWords } from './use-arc-words';

/** A few words on what is under the pointer or the focus. */
export function TargetLabel({ target }: { target: LabelledTarget }) {
  const t = useTranslations('map');
  if (target.kind === 'arc') return <ArcLabel labelled={target} />;
  return (
    <>
      <p className="font-serif text-[calc(15px*var(--map-type,1))] leading-snug font-semibold">
        {target.name}
      </p>
      <p className="text-[calc(12px*var(--map-type,1))] text-ink-soft">
        {target.kind === 'place' ? t('eventCount', { count: target.count }) : t('corridor')}
      </p>
    </>
  );
}

function ArcLabel({ labelled }: { labelled: LabelledArc }) {
  const { arc, title } = labelled;
  const { family, route, count, remarks } = useArcWords()(labelled);
  return (
    <>
      <p className="flex items-center gap-1.5 text-[calc(12px*var(--map-type,1))] text-ink-soft">
        <FamilyIcon family={arc.family} size={14} />
        {family}
        <FamilySwatch family={arc.family} occurred={arc.occurred} width={28} />
      </p>
      <p className="font-serif text-[calc(15px*var(--map-type,1))] leading-snug font-semibold">
        {title ?? route}
      </p>
      <p className="text-[calc(12px*var(--map-type,1))] text-ink-soft">
        {[title === undefined ? count : route, ...remarks].join(' · ')}
      </p>
    </>
  );
}
