import { useLocale, useTranslations } from 'next-intl';
import { Link } from '@/components/ui/navigation';
import { routing } from '@/lib/i18n/routing';
import { SECTIONS, type Section } from '@/lib/routes/sections';
import { ThemeButton } from './theme-button';

const LINK =
  'inline-flex min-h-8 items-center rounded-sm px-2 text-sm hover:bg-ink/8 hover:text-ink max-md:min-h-11';

interface PageHeaderProps {
  /** The page's own address, without the language. */
  readonly path: string;
  readonly section: Section | null;
}

/** The name of the atlas, the ways through its pages, the other language, the theme. */
export function PageHeader({ path, section }: PageHeaderProps) {
  const t = useTranslations('pages');
  const atlas = useTranslations('atlas');
  const header = useTranslations('header');
  const locale = useLocale();
  const other = routing.locales.find((code) => code !== locale) ?? routing.defaultLocale;
  return (
    <header className="border-b border-rule bg-panel print:hidden">
      <a
        href="#content"
        className="absolute left-4 z-10 -translate-y-16 rounded-sm bg-accent px-3 py-2 text-sm text-accent-ink focus:translate-y-2"
      >
        {t('skip')}
      </a>
      <div className="mx-auto flex max-w-6xl flex-wrap items-center gap-x-4 px-4 py-2 md:px-6">
        <Link
          href="/"
          className="inline-flex min-h-8 items-center font-serif text-xl font-semibold tracking-tight max-md:min-h-11"
        >
          {atlas('name')}
        </Link>
        <nav
          aria-label={t('nav.label')}
          className="order-last -mx-2 w-full lg:order-none lg:w-auto"
        >
          <ul className="flex flex-wrap text-ink-soft">
            <li>
              <Link href="/" className={LINK}>
                {t('nav.map')}
              </Link>
            </li>
            {SECTIONS.map((name) => (
              <li key={name}>
                <Link
                  href={`/${name}`}
                  aria-current={
                    name === section ? (path === `/${name}` ? 'page' : 'true') : undefined
                  }
                  className={`${LINK} aria-[current]:text-ink aria-[current]:underline aria-[current]:decoration-accent aria-[current]:decoration-2 aria-[current]:underline-offset-8`}
                >
                  {t(`nav.${name}`)}
                </Link>
              </li>
            ))}
          </ul>
        </nav>
        <div className="-mr-2 ml-auto flex items-center">
          <ThemeButton />
          <Link
            href={path}
            locale={other}
            hrefLang={other}
            lang={other}
            title={header('languageHint')}
            className={LINK}
          >
            {header('language')}
          </Link>
        </div>
      </div>
    </header>
  );
}
