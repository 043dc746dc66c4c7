import type { Metadata } from 'next';
import { getMessages, getTranslations } from 'next-intl/server';
import { notFound } from 'next/navigation';
import { CorrectionPage } from '@/components/pages/correction/correction-page';
import { LazyCorrection } from '@/components/pages/correction/lazy-correction';
import { shortReference } from '@/lib/citations/reference';
import { findRecordVersion } from '@/lib/db/queries/find-record-version';
import { clientMessages } from '@/lib/i18n/client-messages';
import { correctionPage } from '@/lib/routes/page-links';
import { translations } from '@/lib/routes/translations';
import { environment } from '@/lib/server/environment';
import { correctableOf } from '../../../correctable';
import { pageId, pageIdentity, pageLanguage } from '../../../page-record';

interface Props {
  readonly params: Promise<{ locale: string; kind: string; id: string }>;
}

async function correctable({ params }: Props) {
  const { locale, kind, id } = await params;
  const language = pageLanguage(locale);
  const found = (await correctableOf(kind, pageId(id), language)) ?? notFound();
  return { language, found };
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { language, found } = await correctable(props);
  const t = await getTranslations({ locale: language, namespace: 'correction' });
  return {
    title: `${t('title')}: ${found.title}`,
    robots: { index: false },
    alternates: { languages: translations(correctionPage(found.kind, found.id)) },
  };
}

export default async function Page(props: Props) {
  const { language, found } = await correctable(props);
  const [messages, sources, dates, { contentHash }] = await Promise.all([
    getMessages({ locale: language }),
    getTranslations({ locale: language, namespace: 'sources' }),
    getTranslations({ locale: language, namespace: 'dates' }),
    findRecordVersion(),
  ]);
  const { kind, id, title, page, section, claims } = found;
  const { address } = pageIdentity(language, page);
  const subject = { kind, id, title, address, edition: contentHash };
  const words = { t: sources, dates: { language, t: dates } };
  return (
    <CorrectionPage subject={subject} section={section} page={page}>
      <LazyCorrection
        language={language}
        messages={clientMessages(messages, 'correction')}
        subject={subject}
        claims={claims.map(({ source }) => shortReference(source.csl, words))}
        contact={environment().CONTACT_EMAIL ?? null}
      />
    </CorrectionPage>
  );
}
