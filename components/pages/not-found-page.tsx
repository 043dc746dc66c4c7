'use client';

import { useQuery } from '@tanstack/react-query';
import { useLocale, useTranslations } from 'next-intl';
import { usePathname } from 'next/navigation';
import { nearPagesQuery } from '@/components/queries/near-pages-query';
import { TextLink } from '@/components/ui/text-link';
import { SECTIONS } from '@/lib/routes/sections';
import { soughtPage } from '@/lib/routes/sought-page';
import { PageFrame } from './page-frame';
import { MapLink, PageTitle } from './page-parts';

/** No page here: what was looked for, what may have been meant, and the ways on. */
export function NotFoundPage() {
  const t = useTranslations('pages.notFound');
  const nav = useTranslations('pages.nav');
  const errors = useTranslations('errors');
  const sought = soughtPage(usePathname());
  const { data: near = [] } = useQuery(nearPagesQuery(sought, useLocale()));
  return (
    <PageFrame path={sought ? `/${sought.section}` : '/'} section={null}>
      <PageTitle
        kicker="404"
        title={sought ? t(`title.${sought.section}`) : errors('notFoundTitle')}
      >
        <p className="text-base leading-7 wrap-anywhere">
          {sought ? t('sought', { id: sought.ids.join(', ') }) : errors('notFoundHelp')}
        </p>
      </PageTitle>
      <p className="mb-4">
        <MapLink href="/">{errors('toTheMap')}</MapLink>
      </p>
      <ul className="mb-8 flex flex-wrap gap-x-6 text-sm">
        {SECTIONS.map((name) => (
          <li key={name}>
            <TextLink href={`/${name}`}>{nav(name)}</TextLink>
          </li>
        ))}
      </ul>
      {/* Last, so that nothing moves when the answer comes. */}
      {near.length > 0 && (
        <section aria-labelledby="near">
          <h2 id="near" className="mb-2 text-xl leading-7 font-semibold">
            {t('near')}
          </h2>
          <ul className="text-sm leading-6">
            {near.map(({ path, name }) => (
              <li key={path}>
                <TextLink href={path}>{name}</TextLink>
              </li>
            ))}
          </ul>
        </section>
      )}
    </PageFrame>
  );
}
