import { Share2 } from 'lucide-react';
import { getTranslations } from 'next-intl/server';
import { CiteLink } from '@/components/pages/cite-link';
import { ShareButton } from '@/components/share/share-button';
import type { SharedPage } from '@/components/share/shared-page';
import type { Locale } from '@/lib/i18n/routing';
import { citePage } from '@/lib/routes/page-links';
import { citedOf, entryOf } from './cited';

interface ShareOfPageProps {
  readonly language: Locale;
  /** What kind of thing the page is about, and its id. */
  readonly kind: string;
  readonly id: string;
  readonly title: string;
  /** Without the language. */
  readonly path: string;
  readonly data?: SharedPage['data'];
  readonly map?: SharedPage['map'];
  readonly report?: SharedPage['report'];
  readonly tour?: SharedPage['tour'];
}

/** “Share and save” of a page; where scripts do not run, the way to its citation. */
export async function ShareOfPage(props: ShareOfPageProps) {
  const { language, kind, id, title, path, tour = null } = props;
  const { data = null, map = null, report = null } = props;
  const [t, cited] = await Promise.all([
    getTranslations({ locale: language, namespace: 'share' }),
    citedOf(kind, id, language),
  ]);
  const entry = cited ? cited.entry : await entryOf({ title, page: path }, language);
  const sources = entry === null ? (cited?.sources ?? []) : [];
  const step = tour?.step ?? null;
  return (
    <>
      <ShareButton
        language={language}
        title={step?.title ?? title}
        path={`/${language}${path}`}
        cite={{ id: `${kind}-${id}`, entry, sources: sources.map(({ csl }) => ({ id, csl })) }}
        citePage={cited && cited.sources.length > sources.length ? citePage(kind, id) : null}
        data={data}
        map={map}
        report={report}
        tour={tour}
      >
        <Share2 aria-hidden size={16} />
        {t(step === null ? 'button' : 'stepButton')}
        {step !== null && <span className="sr-only">: {step.title}</span>}
      </ShareButton>
      {cited !== null && step === null && (
        <noscript>
          <CiteLink kind={kind} id={id} />
        </noscript>
      )}
    </>
  );
}
