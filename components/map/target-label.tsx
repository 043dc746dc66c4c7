import { useTranslations } from 'next-intl';
import { FamilyIcon } from '@/components/ui/family-icon';
import { FamilySwatch } from '@/components/ui/family-swatch';
import type { Arc } from '@/lib/flows/arcs';

/** What the label under the pointer says, worked out from what is pointed at. */
export type LabelledTarget =
  | {
      readonly kind: 'arc';
      readonly arc: Arc;
      readonly from: string;
      readonly to: string;
      readonly title: string | undefined;
      readonly years: { readonly first: number; readonly last: number } | null;
    }
  | { readonly kind: 'place'; readonly name: string; readonly count: number }
  | { readonly kind: 'corridor'; readonly name: string };

/** A few words on what is under the pointer or the focus. */
export function TargetLabel({ target }: { target: LabelledTarget }) {
  const t = useTranslations('map');
  if (target.kind === 'arc') return <ArcLabel {...target} />;
  return (
    <>
      <p className="font-serif text-[15px] leading-snug font-semibold">{target.name}</p>
      <p className="text-ink-soft text-xs">
        {target.kind === 'place' ? t('eventCount', { count: target.count }) : t('corridor')}
      </p>
    </>
  );
}

function ArcLabel({ arc, from, to, title, years }: Extract<LabelledTarget, { kind: 'arc' }>) {
  const t = useTranslations('map');
  const family = useTranslations('vocabulary.family');
  const certainty = useTranslations('vocabulary.certainty');
  const remarks = [
    !arc.occurred && t('unrealised'),
    arc.certainty !== 'explicit' && certainty(arc.certainty),
    !arc.quantified && t('notQuantified'),
  ].filter((remark) => remark !== false);
  return (
    <>
      <p className="text-ink-soft flex items-center gap-1.5 text-xs">
        <FamilyIcon family={arc.family} size={14} />
        {family(arc.family)}
        <FamilySwatch family={arc.family} occurred={arc.occurred} width={28} />
      </p>
      <p className="font-serif text-[15px] leading-snug font-semibold">
        {title ?? t('route', { from, to })}
      </p>
      <p className="text-ink-soft text-xs">
        {[
          title === undefined ? t('eventCount', { count: arc.count }) : t('route', { from, to }),
          years === null
            ? null
            : years.first === years.last
              ? String(years.first)
              : t('years', { first: String(years.first), last: String(years.last) }),
          ...remarks,
        ]
          .filter((part) => part !== null)
          .join(' · ')}
      </p>
    </>
  );
}
