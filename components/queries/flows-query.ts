import { queryOptions } from '@tanstack/react-query';
import type { FlowTable } from '@/lib/flows/flow-table';
import { decodeFlows } from '@/lib/flows/flow-wire';
import { request } from './fetch-json';

async function fetchFlows(signal: AbortSignal): Promise<FlowTable> {
  const response = await request('/api/v1/flows', signal);
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
