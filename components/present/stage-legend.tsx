import { useTranslations } from 'next-intl';
import { FamilySwatch } from '@/components/ui/family-swatch';
import { FAMILIES, type Family } from '@/lib/events/vocabulary';

/** Which line means what, for the families that the map shows now. */
export function StageLegend({ families }: { families: ReadonlySet<Family> }) {
  const t = useTranslations('vocabulary');
  const shown = FAMILIES.filter((family) => families.has(family));
  if (shown.length === 0) return null;
  return (
    <ul className="pointer-events-none absolute top-[2vmin] right-[2vmin] flex flex-col gap-[0.8vmin] rounded-sm bg-panel/90 px-[1.6vmin] py-[1.2vmin] text-[clamp(0.875rem,2.3vmin,1.75rem)] leading-tight">
      {shown.map((family) => (
        <li key={family} className="flex items-center gap-[1.2vmin]">
          <FamilySwatch family={family} width={44} className="h-[0.7em] w-[2.6em] shrink-0" />
          {t(`family.${family}`)}
        </li>
      ))}
    </ul>
  );
}
