import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { ReferenceLine } from '@/components/event/reference-line';
import { PageFrame } from '@/components/pages/page-frame';
import { PageLink, PageTitle } from '@/components/pages/page-parts';
import type { Csl } from '@/lib/model/source-schema';
import type { HeaderPage } from '@/lib/routes/sections';

interface CitePageProps {
  readonly path: string;
  readonly section: HeaderPage;
  readonly title: string;
  /** Of what is cited, without the language. */
  readonly page: string;
  /** What is cited first, for a reader without scripts. */
  readonly csl: Csl;
  /** The choice of styles, which needs scripts. */
  readonly children: ReactNode;
}

/** References to something of the record, in the style that a reader's teacher or editor asks for. */
export function CitePage({ path, section, title, page, csl, children }: CitePageProps) {
  const t = useTranslations('cite');
  return (
    <PageFrame scripts="at once" path={path} section={section}>
      <PageTitle title={t('title')}>
        <p className="text-base leading-7">
          <PageLink href={page}>{title}</PageLink>
        </p>
      </PageTitle>
      <noscript>
        <p className="mb-1 text-sm leading-6">{t('noScript')}</p>
        <p className="mb-3 text-sm leading-6 select-all">
          <ReferenceLine csl={csl} />
        </p>
      </noscript>
      {children}
    </PageFrame>
  );
}
