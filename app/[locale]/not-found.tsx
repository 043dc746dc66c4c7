import { getLocale, getMessages } from 'next-intl/server';
import { LazyNotFound } from '@/components/pages/lazy-not-found';
import { clientMessages } from '@/lib/i18n/client-messages';

/** Next puts this into the answer of every page: a reference to a client component costs the least. */
export default async function NotFound() {
  const language = await getLocale();
  const messages = clientMessages(await getMessages({ locale: language }), 'notFound');
  return <LazyNotFound language={language} messages={messages} />;
}
