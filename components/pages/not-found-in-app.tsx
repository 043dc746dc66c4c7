import { useQuery } from '@tanstack/react-query';
import { useLocale } from 'next-intl';
import { usePathname, useSearchParams } from 'next/navigation';
import { ClientProviders, type ClientProvidersProps } from '@/components/queries/client-providers';
import { suggestionsQuery } from '@/components/queries/suggestions-query';
import { missingPage } from '@/lib/routes/missing-page';
import { NotFoundPage } from './not-found-page';

/**
 * Where Next's router comes upon an address without a page. It has providers of its own, since it
 * stands in for pages that have none.
 */
export function NotFoundInApp(props: Omit<ClientProvidersProps, 'children'>) {
  return (
    <ClientProviders {...props}>
      <AskingNotFoundPage />
    </ClientProviders>
  );
}

function AskingNotFoundPage() {
  const pathname = usePathname();
  const parameters = useSearchParams().toString();
  const { data: suggestions = [] } = useQuery(suggestionsQuery(missingPage(pathname), useLocale()));
  return (
    <NotFoundPage
      pathname={pathname}
      search={parameters === '' ? '' : `?${parameters}`}
      suggestions={suggestions}
      isInteractive
    />
  );
}
