import { useTranslations } from 'next-intl';
import { missingPage } from '@/lib/routes/missing-page';
import { HEADER_PAGES } from '@/lib/routes/sections';
import type { Suggestion } from '@/lib/routes/suggestion';
import { translations } from '@/lib/routes/translations';
import { PageFrame } from './page-frame';
import { MapLink, PageTitle, StandaloneLink } from './page-parts';

interface NotFoundPageProps {
  /** Of the address that was asked for, with its language. */
  readonly pathname: string;
  /** Beginning with "?" unless empty. */
  readonly search: string;
  /** What may have been meant. */
  readonly suggestions: readonly Suggestion[];
  /** React makes it in the browser. */
  readonly isInteractive?: boolean;
}

/** No page here: what was looked for, what may have been meant, and the ways on. */
export function NotFoundPage(props: NotFoundPageProps) {
  const { pathname, search, suggestions, isInteractive = false } = props;
  const t = useTranslations('pages.notFound');
  const nav = useTranslations('pages.nav');
  const errors = useTranslations('errors');
  const missing = missingPage(pathname);
  const own = pathname.replace(/^\/[^/]*/, '');
  return (
    <PageFrame
      scripts={isInteractive ? 'at once' : 'never'}
      path={own}
      search={search}
      section={null}
    >
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
        {HEADER_PAGES.map((name) => (
          <li key={name}>
            <StandaloneLink href={`/${name}`}>{nav(name)}</StandaloneLink>
          </li>
        ))}
      </ul>
      {/* Last, so that nothing moves when React asks for them. */}
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
