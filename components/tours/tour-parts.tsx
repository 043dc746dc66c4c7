import { ClientProviders, type ClientProvidersProps } from '@/components/queries/client-providers';
import { LinkedTour } from './linked-tour';
import { OwnTours } from './own-tours';

type TourPartProps = Omit<ClientProvidersProps, 'children'>;

export function LinkedTourPart(props: TourPartProps) {
  return (
    <ClientProviders {...props}>
      <LinkedTour />
    </ClientProviders>
  );
}

export function OwnToursPart(props: TourPartProps) {
  return (
    <ClientProviders {...props}>
      <OwnTours />
    </ClientProviders>
  );
}
