import { ClientProviders, type ClientProvidersProps } from '@/components/queries/client-providers';
import { CorrectionForm, type CorrectionFormProps } from './correction-form';

export function CorrectionPart({
  language,
  messages,
  ...form
}: CorrectionFormProps & Omit<ClientProvidersProps, 'children'>) {
  return (
    <ClientProviders language={language} messages={messages}>
      <CorrectionForm {...form} />
    </ClientProviders>
  );
}
