import { queryOptions } from '@tanstack/react-query';

/** The edition that paper names, asked for once: null where no server answers. */
export const printedEditionQuery = () =>
  queryOptions({
    queryKey: ['printed-edition'],
    queryFn: async () => {
      // By a file of its own, as for a video: it parses with Zod, which no first view waits for.
      const { editionNow } = await import('@/components/take-along/video/edition-now');
      return editionNow();
    },
    staleTime: Infinity,
  });
