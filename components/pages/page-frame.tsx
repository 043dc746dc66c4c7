import { useLocale, useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { LINKED_TARGET } from '@/components/ui/link-style';
import { PageAnchor } from '@/components/ui/page-anchor';
import { UNAPI_SERVER } from '@/lib/citations/unapi';
import { COLLECTION_PAGE } from '@/lib/collection/collected-item';
import { routing } from '@/lib/i18n/routing';
import { OFFLINE_PAGE } from '@/lib/offline/offline-page';
import { RECORD_PAGE } from '@/lib/routes/edition-pages';
import { API_PAGE } from '@/lib/routes/page-links';
import { HEADER_PAGES, type HeaderPage } from '@/lib/routes/sections';
import {
  DOCUMENT,
  SCRIPTS_FOR_SHARING,
  SCRIPTS_LATER,
  SCRIPTS_WHILE_READING,
} from '@/lib/server/page-marks';
import { ThemeButton } from './theme-button';

interface PageFrameProps {
  /** The page's own address, without the language. */
  readonly path: string;
  /** What stands after the path, beginning with "?" unless empty. */
  readonly search?: string;
  readonly section: HeaderPage | null;
  /** The last step of the way here; none on the list of a section. */
  readonly here?: string;
  /** When Next's scripts come, for parts that need React; a page without such parts is a document. */
  readonly scripts?: keyof typeof MARKS;
  readonly children: ReactNode;
}

const MARKS = {
  never: DOCUMENT,
  later: SCRIPTS_LATER,
  'for sharing': SCRIPTS_FOR_SHARING,
  'while reading': SCRIPTS_WHILE_READING,
  'at once': null,
} as const;

/** What every page stands in: header, the way here, the content, and under which licence it is. */
export function PageFrame(props: PageFrameProps) {
  const { path, search = '', section, here, scripts = 'never', children } = props;
  const t = useTranslations('pages.frame');
  const nav = useTranslations('pages.nav');
  const atlas = useTranslations('atlas');
  const mark = MARKS[scripts];
  return (
    <div className="flex min-h-dvh flex-col bg-paper print:bg-white">
      {mark && <meta {...mark} />}
      <link rel="unapi-server" type="application/xml" title="unAPI" href={UNAPI_SERVER} />
      <PageHeader path={path} search={search} section={section} />
      <main id="content" className="mx-auto w-full max-w-6xl grow px-4 pt-4 pb-12 md:px-6">
        {section !== null && (
          <nav
            aria-label={t('breadcrumb')}
            className="mb-4 text-xs leading-5 text-ink-soft print:hidden"
          >
            <ol className="flex flex-wrap items-center gap-x-2">
              <Step href="/">{atlas('name')}</Step>
              {here === undefined ? (
                <li aria-current="page">{nav(section)}</li>
              ) : (
                <>
                  <Step href={`/${section}`}>{nav(section)}</Step>
                  <li aria-current="page" className="wrap-anywhere">
                    {here}
                  </li>
                </>
              )}
            </ol>
          </nav>
        )}
        {children}
      </main>
      <footer className="border-t border-rule bg-panel print:border-0 print:bg-white">
        <p className="mx-auto flex max-w-6xl flex-wrap items-center gap-x-6 px-4 py-4 text-xs leading-5 text-ink-soft md:px-6">
          <span>{t('licence')}</span>
          <PageAnchor href={COLLECTION_PAGE} className={`print:hidden ${LINKED_TARGET}`}>
            {t('collection')}
          </PageAnchor>
          <PageAnchor href={OFFLINE_PAGE} className={`print:hidden ${LINKED_TARGET}`}>
            {t('offline')}
          </PageAnchor>
          <PageAnchor href={RECORD_PAGE} className={`print:hidden ${LINKED_TARGET}`}>
            {t('editions')}
          </PageAnchor>
          <PageAnchor href={API_PAGE} className={`print:hidden ${LINKED_TARGET}`}>
            {t('api')}
          </PageAnchor>
        </p>
      </footer>
    </div>
  );
}

function Step({ href, children }: { href: string; children: ReactNode }) {
  return (
    <li className="flex items-center gap-x-2">
      <PageAnchor
        href={href}
        className="inline-flex min-h-6 items-center underline decoration-control underline-offset-4 hover:text-ink"
      >
        {children}
      </PageAnchor>
      <span aria-hidden>›</span>
    </li>
  );
}

const LINK =
  'inline-flex min-h-8 items-center rounded-sm px-2 text-sm hover:bg-ink/8 hover:text-ink max-md:min-h-11';

type PageHeaderProps = Pick<PageFrameProps, 'path' | 'section'> & { readonly search: string };

/** The name of the atlas, the ways through its pages, the other language, the theme. */
function PageHeader({ path, search, section }: PageHeaderProps) {
  const t = useTranslations('pages.frame');
  const nav = useTranslations('pages.nav');
  const atlas = useTranslations('atlas');
  const header = useTranslations('header');
  const locale = useLocale();
  const other = routing.locales.find((code) => code !== locale) ?? routing.defaultLocale;
  return (
    <header className="border-b border-rule bg-panel print:hidden">
      <a
        href="#content"
        className="absolute top-0 left-4 z-10 -translate-y-16 rounded-sm bg-accent px-3 py-2 text-sm text-accent-ink focus:translate-y-2"
      >
        {t('skip')}
      </a>
      <div className="mx-auto flex max-w-6xl flex-wrap items-center gap-x-4 px-4 py-2 md:px-6">
        <PageAnchor
          href="/"
          className="inline-flex min-h-8 items-center font-serif text-xl font-semibold tracking-tight max-md:min-h-11"
        >
          {atlas('name')}
        </PageAnchor>
        <nav aria-label={nav('label')} className="order-last -mx-2 w-full lg:order-none lg:w-auto">
          <ul className="flex flex-wrap text-ink-soft">
            <li>
              <PageAnchor href="/" className={LINK}>
                {nav('map')}
              </PageAnchor>
            </li>
            {HEADER_PAGES.map((name) => (
              <li key={name}>
                <PageAnchor
                  href={`/${name}`}
                  aria-current={
                    name === section ? (path === `/${name}` ? 'page' : 'true') : undefined
                  }
                  className={`${LINK} aria-[current]:text-ink aria-[current]:underline aria-[current]:decoration-accent aria-[current]:decoration-2 aria-[current]:underline-offset-8`}
                >
                  {nav(name)}
                </PageAnchor>
              </li>
            ))}
          </ul>
        </nav>
        <div className="-mr-2 ml-auto flex items-center">
          <ThemeButton toDay={header('toDay')} toNight={header('toNight')} />
          <PageAnchor
            href={`${path}${search}`}
            locale={other}
            hrefLang={other}
            lang={other}
            title={header('languageHint')}
            className={LINK}
          >
            {header('language')}
          </PageAnchor>
        </div>
      </div>
    </header>
  );
}
