import { useTranslations } from 'next-intl';
import { familyColour } from '@/components/event/family-style';
import type { Family } from '@/lib/model/vocabulary';

/** What the colours of a stack mean, in the order of the stack from its foot up. */
export function FamilyKey({ families }: { families: readonly Family[] }) {
  const t = useTranslations('vocabulary.family');
  return (
    <ul className="flex flex-wrap gap-x-4 gap-y-1 text-xs leading-5">
      {families.map((family) => (
        <li key={family} className="flex items-center gap-1.5">
          <svg aria-hidden width="10" height="10">
            <rect width="10" height="10" fill={familyColour(family)} />
          </svg>
          {t(family)}
        </li>
      ))}
    </ul>
  );
}
