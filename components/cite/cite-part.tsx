import { ClientProviders, type ClientProvidersProps } from '@/components/queries/client-providers';
import { CiteEntry, type CiteEntryProps } from './cite-entry';

export function CitePart({
  language,
  messages,
  ...entry
}: CiteEntryProps & Omit<ClientProvidersProps, 'children'>) {
  return (
    <ClientProviders language={language} messages={messages}>
      <CiteEntry {...entry} />
    </ClientProviders>
  );
}
