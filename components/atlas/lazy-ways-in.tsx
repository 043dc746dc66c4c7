import dynamic from 'next/dynamic';

// Most visitors know them.
export const LazyWaysIn = dynamic(() => import('./ways-in').then((module) => module.WaysIn), {
  ssr: false,
  loading: () => null,
});
