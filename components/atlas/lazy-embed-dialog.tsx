import dynamic from 'next/dynamic';

/** Its code comes when it is asked for. */
export const LazyEmbedDialog = dynamic(
  () => import('@/components/embed/embed-dialog').then((module) => module.EmbedDialog),
  { ssr: false, loading: () => null },
);
