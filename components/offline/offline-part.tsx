import { ClientProviders, type ClientProvidersProps } from '@/components/queries/client-providers';
import { OfflinePanel } from './offline-panel';

export function OfflinePart(props: Omit<ClientProvidersProps, 'children'>) {
  return (
    <ClientProviders {...props}>
      <OfflinePanel language={props.language} />
    </ClientProviders>
  );
}
