import { QueryClient, isServer } from '@tanstack/react-query';
import { RequestFailedError } from './fetch-json';

const MOST_RETRIES = 2;

function makeQueryClient() {
  return new QueryClient({
    defaultOptions: {
      queries: {
        // A 4xx will not become right by asking again.
        retry: (failures, error) =>
          failures < MOST_RETRIES &&
          !(error instanceof RequestFailedError && error.status >= 400 && error.status < 500),
        refetchOnWindowFocus: false,
        // Without a network, the service worker may have the answer.
        networkMode: 'offlineFirst',
      },
    },
  });
}

let browserClient: QueryClient | undefined;

/** One client a request on the server, one for good in the browser. */
export function getQueryClient(): QueryClient {
  if (isServer) return makeQueryClient();
  browserClient ??= makeQueryClient();
  return browserClient;
}
