import { useTranslations } from 'next-intl';
import { StandaloneLink } from './page-parts';

interface CountedLinksProps {
  readonly entries: readonly {
    readonly href: string;
    readonly name: string;
    /** What the name is short for, or the same. */
    readonly fullName?: string;
    /** Events. */
    readonly count: number;
  }[];
}

/** Links with the number of events behind each. */
export function CountedLinks({ entries }: CountedLinksProps) {
  const t = useTranslations('pages');
  return (
    <ul className="flex flex-wrap gap-x-6 gap-y-1 text-sm">
      {entries.map(({ href, name, fullName = name, count }) => (
        <li key={href} className="inline-flex items-center gap-1.5">
          <StandaloneLink href={href} title={fullName === name ? undefined : fullName}>
            {name}
          </StandaloneLink>
          <span aria-hidden className="text-xs text-ink-soft tabular-nums">
            {count}
          </span>
          <span className="sr-only">{t('eventCount', { count })}</span>
        </li>
      ))}
    </ul>
  );
}
