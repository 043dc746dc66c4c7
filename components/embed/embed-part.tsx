import { ClientProviders, type ClientProvidersProps } from '@/components/queries/client-providers';
import { EmbedLiveMap, type EmbedLiveMapProps } from './embed-live-map';

export type EmbedPartProps = Omit<ClientProvidersProps, 'children'> & EmbedLiveMapProps;

export function EmbedPart({ search, ...providers }: EmbedPartProps) {
  return (
    <ClientProviders {...providers}>
      <EmbedLiveMap search={search} language={providers.language} />
    </ClientProviders>
  );
}
