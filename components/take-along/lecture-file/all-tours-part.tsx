import { ClientProviders, type ClientProvidersProps } from '@/components/queries/client-providers';
import { AllToursButton } from './all-tours-button';

type Props = Omit<ClientProvidersProps, 'children'>;

/** The button with its words, for a page that has none of its own. */
export const AllToursPart = (props: Props) => (
  <ClientProviders {...props}>
    <AllToursButton language={props.language} />
  </ClientProviders>
);
