import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { PageTitle, StandaloneLink } from './page-parts';
import { PageFrame } from './page-frame';

type IndexedSection = 'events' | 'places' | 'actors' | 'dyads';

interface IndexPageProps {
  readonly section: IndexedSection;
  readonly count: number;
  readonly children: ReactNode;
}

/** The plain list of a section, through which every page is reached. */
export function IndexPage({ section, count, children }: IndexPageProps) {
  const t = useTranslations('pages');
  return (
    <PageFrame path={`/${section}`} section={section}>
      <PageTitle title={t(`nav.${section}`)}>
        <p className="text-base leading-7">{t(`index.${section}`, { count })}</p>
      </PageTitle>
      {children}
    </PageFrame>
  );
}

export interface IndexEntry {
  readonly href: string;
  readonly name: string;
  /** What tells it from others: a country, an affiliation. */
  readonly detail?: string;
  /** Events. */
  readonly count: number;
}

/** Entries in columns, with the number of events behind each. */
export function IndexList({ entries }: { entries: readonly IndexEntry[] }) {
  const t = useTranslations('pages');
  return (
    <ul className="grid gap-x-10 sm:grid-cols-2 lg:grid-cols-3">
      {entries.map(({ href, name, detail, count }) => (
        <li
          key={href}
          className="flex items-baseline justify-between gap-x-3 border-t border-rule py-1 text-sm leading-6"
        >
          <span className="min-w-0 wrap-anywhere">
            <StandaloneLink href={href}>{name}</StandaloneLink>
            {detail && <span className="block text-xs leading-5 text-ink-soft">{detail}</span>}
          </span>
          <span className="shrink-0 text-xs text-ink-soft tabular-nums">
            {t('eventCount', { count })}
          </span>
        </li>
      ))}
    </ul>
  );
}

/** A part of a long list, and a target for the links to its parts. */
export function IndexGroup({
  id,
  title,
  children,
}: {
  id: string;
  title: string;
  children: ReactNode;
}) {
  return (
    <section aria-labelledby={id} className="mb-8">
      <h2 id={id} className="mb-2 text-xl leading-7 font-semibold">
        {title}
      </h2>
      {children}
    </section>
  );
}
