import { useTranslations } from 'next-intl';

interface YearJumpsProps {
  /** In their order on the page; null is the undated. */
  readonly years: readonly (number | null)[];
}

/** Links to the years of a long list, a row a decade. */
export function YearJumps({ years }: YearJumpsProps) {
  const t = useTranslations('pages');
  const decades = [...new Set(years.map((year) => year !== null && Math.floor(year / 10)))];
  return (
    <nav aria-label={t('years')} className="mb-6 print:hidden">
      <ul className="flex flex-col text-sm">
        {decades.map((decade) => (
          <li key={String(decade)} className="flex flex-wrap gap-x-1">
            {years
              .filter((year) => (year !== null && Math.floor(year / 10)) === decade)
              .map((year) => (
                <a
                  key={year}
                  href={year === null ? '#undated' : `#year-${year}`}
                  className="inline-flex min-h-7 min-w-12 items-center rounded-sm px-1 tabular-nums underline decoration-control underline-offset-4 hover:text-accent max-md:min-h-11"
                >
                  {year ?? t('undated')}
                </a>
              ))}
          </li>
        ))}
      </ul>
    </nav>
  );
}
