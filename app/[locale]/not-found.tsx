import { getLocale, getMessages } from 'next-intl/server';
import { LazyNotFoundPage } from '@/components/pages/lazy-not-found-page';
import { clientMessages } from '@/lib/i18n/client-messages';

/** Next puts this into the answer of every page: a reference to a client component costs the least. */
export default async function NotFound() {
  const language = await getLocale();
  const messages = clientMessages(await getMessages({ locale: language }), 'notFound');
  return <LazyNotFoundPage language={language} messages={messages} />;
}
