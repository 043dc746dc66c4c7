import { useQuery } from '@tanstack/react-query';
import { useLocale, useTranslations } from 'next-intl';
import { usePathname, useSearchParams } from 'next/navigation';
import { ClientProviders, type ClientProvidersProps } from '@/components/queries/client-providers';
import { suggestionsQuery } from '@/components/queries/suggestions-query';
import { SECTIONS } from '@/lib/routes/sections';
import { missingPage } from '@/lib/routes/missing-page';
import { PageFrame } from './page-frame';
import { translations } from './page-metadata';
import { MapLink, PageTitle, StandaloneLink } from './page-parts';

/** With providers of its own, since it stands in for pages that have none. */
export function NotFoundPage(props: Omit<ClientProvidersProps, 'children'>) {
  return (
    <ClientProviders {...props}>
      <NotFoundContent />
    </ClientProviders>
  );
}

/** No page here: what was looked for, what may have been meant, and the ways on. */
function NotFoundContent() {
  const t = useTranslations('pages.notFound');
  const nav = useTranslations('pages.nav');
  const errors = useTranslations('errors');
  const pathname = usePathname();
  const missing = missingPage(pathname);
  const own = pathname.replace(/^\/[^/]*/, '');
  const parameters = useSearchParams().toString();
  const search = parameters === '' ? '' : `?${parameters}`;
  const { data: suggestions = [] } = useQuery(suggestionsQuery(missing, useLocale()));
  return (
    <PageFrame scripts="at once" path={own} search={search} section={null}>
      {/* React puts them into the head; Next asks no metadata of a page that is not there. */}
      {Object.entries(translations(own, search)).map(([language, address]) => (
        <link key={language} rel="alternate" hrefLang={language} href={address} />
      ))}
      <PageTitle
        kicker="404"
        title={missing ? t(`title.${missing.section}`) : errors('notFoundTitle')}
      >
        <p className="text-base leading-7 wrap-anywhere">
          {missing ? t('missing', { id: missing.ids.join(', ') }) : errors('notFoundHelp')}
        </p>
      </PageTitle>
      <p className="mb-4">
        <MapLink href="/">{errors('toTheMap')}</MapLink>
      </p>
      <ul className="mb-8 flex flex-wrap gap-x-6 text-sm">
        {SECTIONS.map((name) => (
          <li key={name}>
            <StandaloneLink href={`/${name}`}>{nav(name)}</StandaloneLink>
          </li>
        ))}
      </ul>
      {/* Last, so that nothing moves when the answer comes. */}
      {suggestions.length > 0 && (
        <section aria-labelledby="suggestions">
          <h2 id="suggestions" className="mb-2 text-xl leading-7 font-semibold">
            {t('suggestions')}
          </h2>
          <ul className="text-sm leading-6">
            {suggestions.map(({ path, name }) => (
              <li key={path}>
                <StandaloneLink href={path}>{name}</StandaloneLink>
              </li>
            ))}
          </ul>
        </section>
      )}
    </PageFrame>
  );
}
