import { ClientProviders, type ClientProvidersProps } from '@/components/queries/client-providers';
import { MakeYoursButton } from './make-yours-button';

interface MakeYoursPartProps extends Omit<ClientProvidersProps, 'children'> {
  /** Of the tour to copy. */
  readonly id: string;
}

export function MakeYoursPart({ id, ...props }: MakeYoursPartProps) {
  return (
    <ClientProviders {...props}>
      <MakeYoursButton id={id} />
    </ClientProviders>
  );
}
