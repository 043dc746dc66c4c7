import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { Audience } from '@/components/lecture/audience/audience';
import { ClientRoot } from '../client-root';
import { pageLanguage } from '../page-record';

interface Props {
  readonly params: Promise<{ locale: string }>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = pageLanguage((await params).locale);
  const t = await getTranslations({ locale, namespace: 'lecture.room' });
  return { title: t('pageTitle'), robots: { index: false } };
}

export default async function FollowPage({ params }: Props) {
  const language = pageLanguage((await params).locale);
  return (
    <ClientRoot part="follow" language={language}>
      <Audience language={language} />
    </ClientRoot>
  );
}
