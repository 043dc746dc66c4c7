import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { Link } from '@/components/ui/navigation';
import type { Section } from '@/lib/routes/sections';
import { PageHeader } from './page-header';

interface PageFrameProps {
  readonly path: string;
  readonly section: Section | null;
  /** The last step of the way here; none on the list of a section. */
  readonly here?: string;
  readonly children: ReactNode;
}

/** What every page stands in: header, the way here, the content, and under which licence it is. */
export function PageFrame({ path, section, here, children }: PageFrameProps) {
  const t = useTranslations('pages');
  const atlas = useTranslations('atlas');
  return (
    <div className="flex min-h-dvh flex-col bg-paper print:bg-white">
      <PageHeader path={path} section={section} />
      <main id="content" className="mx-auto w-full max-w-6xl grow px-4 pt-4 pb-12 md:px-6">
        {section !== null && (
          <nav aria-label={t('breadcrumb')} className="mb-4 text-xs leading-5 text-ink-soft">
            <ol className="flex flex-wrap items-center gap-x-2">
              <Step href="/">{atlas('name')}</Step>
              {here === undefined ? (
                <li aria-current="page">{t(`nav.${section}`)}</li>
              ) : (
                <>
                  <Step href={`/${section}`}>{t(`nav.${section}`)}</Step>
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
        <p className="mx-auto max-w-6xl px-4 py-4 text-xs leading-5 text-ink-soft md:px-6">
          {t('licence')}
        </p>
      </footer>
    </div>
  );
}

function Step({ href, children }: { href: string; children: ReactNode }) {
  return (
    <li className="flex items-center gap-x-2">
      <Link
        href={href}
        className="inline-flex min-h-6 items-center underline decoration-control underline-offset-4 hover:text-ink"
      >
        {children}
      </Link>
      <span aria-hidden>›</span>
    </li>
  );
}
