import { ClientProviders, type ClientProvidersProps } from '@/components/queries/client-providers';
import { LiveMap, type LiveMapProps } from './live-map';

export type LiveMapPartProps = Omit<ClientProvidersProps, 'children'> & LiveMapProps;

export function LiveMapPart({ views, ...providers }: LiveMapPartProps) {
  return (
    <ClientProviders {...providers}>
      <LiveMap views={views} language={providers.language} />
    </ClientProviders>
  );
}
