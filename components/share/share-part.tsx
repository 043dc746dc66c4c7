import { use } from 'react';
import { ClientProviders } from '@/components/queries/client-providers';
import { loadedMessages } from '@/components/queries/loaded-messages';
import { clientMessages } from '@/lib/i18n/client-messages';
import { PageShare, type PageShareProps } from './page-share';

/** The dialog of a page with its own words: the page has none. */
export function SharePart(props: PageShareProps) {
  const { language } = props.shared;
  const messages = clientMessages(use(loadedMessages(language)), 'share');
  return (
    <ClientProviders language={language} messages={messages}>
      <PageShare {...props} />
    </ClientProviders>
  );
}
