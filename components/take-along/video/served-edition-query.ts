import { queryOptions } from '@tanstack/react-query';

/** The edition that the server has, asked for once: null where none answers, and asked for again then. */
export const servedEditionQuery = () =>
  queryOptions({
    queryKey: ['served-edition'],
    queryFn: async () => {
      // By a file of its own: it parses with Zod, which no first view waits for.
      const { servedEdition } = await import('./edition-now');
      return servedEdition();
    },
    staleTime: ({ state }) => (state.data ? Infinity : 0),
  });
