import { useTranslations } from 'next-intl';
import { FamilySwatch } from '@/components/event/family-swatch';
import { FAMILIES, type Family } from '@/lib/model/vocabulary';

/** Which line means what, for the families that the map shows now. */
export function ScreenLegend({ families }: { families: ReadonlySet<Family> }) {
  const t = useTranslations('vocabulary');
  const shown = FAMILIES.filter((family) => families.has(family));
  return (
    <ul className="flex flex-wrap items-center gap-x-[2.4vmin] gap-y-[0.4vmin] text-[clamp(0.875rem,2.25vmin,1.75rem)] leading-tight">
      {shown.map((family) => (
        <li key={family} className="flex items-center gap-[0.9vmin] whitespace-nowrap">
          <FamilySwatch family={family} width={44} className="h-[0.7em] w-[2.6em] shrink-0" />
          {t(`family.${family}`)}
        </li>
      ))}
    </ul>
  );
}
