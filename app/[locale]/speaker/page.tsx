import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { Speaker } from '@/components/lecture/speaker/speaker';
import { ClientRoot } from '../client-root';
import { pageLanguage } from '../page-record';

interface Props {
  readonly params: Promise<{ locale: string }>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = pageLanguage((await params).locale);
  const t = await getTranslations({ locale, namespace: 'speaker' });
  return { title: t('pageTitle'), robots: { index: false } };
}

export default async function SpeakerPage({ params }: Props) {
  const language = pageLanguage((await params).locale);
  return (
    <ClientRoot part="speaker" language={language}>
      <Speaker language={language} />
    </ClientRoot>
  );
}
