import { useTranslations } from 'next-intl';
import { buttonClass } from '@/components/ui/button';
import { Link } from '@/components/ui/navigation';
import type { HeaderPage } from '@/lib/routes/sections';

/**
 * From which width on a page has a link in the row. The menu has every page at any width: with more
 * links than these, the map would come after more than twelve stops of Tab.
 */
const IN_ROW: readonly (readonly [HeaderPage, string])[] = [
  ['tours', ''],
  ['events', 'max-[75rem]:hidden'],
  ['places', 'max-[75rem]:hidden'],
  ['actors', 'max-[90rem]:hidden'],
  ['sources', 'max-[90rem]:hidden'],
];

/** The pages beside the map, as far as the row has room for their names. */
export function PageRow() {
  const t = useTranslations('pages.nav');
  return (
    <nav aria-label={t('label')} className="max-lg:hidden">
      <ul className="flex">
        {IN_ROW.map(([page, className]) => (
          <li key={page} className={className}>
            <Link
              href={`/${page}`}
              prefetch={false}
              className={buttonClass('quiet', 'min-h-8 px-2 whitespace-nowrap')}
            >
              {t(page)}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
