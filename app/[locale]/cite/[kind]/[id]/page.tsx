import type { Metadata } from 'next';
import { getMessages, getTranslations } from 'next-intl/server';
import { notFound } from 'next/navigation';
import { CitePage } from '@/components/cite/cite-page';
import { LazyCite } from '@/components/cite/lazy-cite';
import { atlasEntryCsl } from '@/lib/citations/atlas-entry-csl';
import { clientMessages } from '@/lib/i18n/client-messages';
import { citePage } from '@/lib/routes/page-links';
import { translations } from '@/lib/routes/translations';
import { citedOf } from '../../../cited';
import { pageId, pageLanguage } from '../../../page-record';

interface Props {
  readonly params: Promise<{ locale: string; kind: string; id: string }>;
}

async function cited({ params }: Props) {
  const { locale, kind, id } = await params;
  const language = pageLanguage(locale);
  const found = (await citedOf(kind, pageId(id), language)) ?? notFound();
  return { language, path: citePage(kind, id), name: `${kind}-${id}`, found };
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { language, path, found } = await cited(props);
  const t = await getTranslations({ locale: language, namespace: 'cite' });
  return {
    title: `${t('title')}: ${found.title}`,
    robots: { index: false },
    alternates: { languages: translations(path) },
  };
}

export default async function Page(props: Props) {
  const { language, path, name, found } = await cited(props);
  const { title, page, section, entry, sources } = found;
  const messages = clientMessages(await getMessages({ locale: language }), 'cite');
  const csl = entry ? atlasEntryCsl(entry) : sources[0]!.csl;
  return (
    <CitePage path={path} section={section} title={title} page={page} csl={csl}>
      <LazyCite
        language={language}
        messages={messages}
        id={name}
        entry={entry}
        sources={sources.map(({ id, csl: of }) => ({ id, csl: of }))}
      />
    </CitePage>
  );
}
