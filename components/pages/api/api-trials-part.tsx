import { ClientProviders, type ClientProvidersProps } from '@/components/queries/client-providers';
import { ApiTrials } from './api-trials';

export function ApiTrialsPart(props: Omit<ClientProvidersProps, 'children'>) {
  return (
    <ClientProviders {...props}>
      <ApiTrials />
    </ClientProviders>
  );
}
