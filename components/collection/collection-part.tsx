import { ClientProviders, type ClientProvidersProps } from '@/components/queries/client-providers';
import { Collection } from './collection';

export function CollectionPart(props: Omit<ClientProvidersProps, 'children'>) {
  return (
    <ClientProviders {...props}>
      <Collection />
    </ClientProviders>
  );
}
