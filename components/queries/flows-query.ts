import { queryOptions } from '@tanstack/react-query';
import type { FlowTable } from '@/lib/flows/flow-table';
import { request } from './fetch-json';

async function fetchFlows(signal: AbortSignal): Promise<FlowTable> {
  // The reader of Arrow comes with the first answer, as schemas do in fetch-json.ts.
  const [response, { decodeFlows }] = await Promise.all([
    request('/api/v1/flows', signal),
    import('@/lib/flows/flow-wire'),
  ]);
  return decodeFlows(new Uint8Array(await response.arrayBuffer()));
}

/**
 * The flow cube's rows. Years, families, status and certainty are not in the key: they only scrub.
 * The server passes its own `load`, so that prefetch and hook share key and shape.
 */
export const flowsQuery = (load: (signal: AbortSignal) => Promise<FlowTable> = fetchFlows) =>
  queryOptions({
    queryKey: ['flows'],
    queryFn: ({ signal }) => load(signal),
    staleTime: Infinity,
  });
