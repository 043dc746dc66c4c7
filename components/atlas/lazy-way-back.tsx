import dynamic from 'next/dynamic';
import { useFragment } from '@/components/hooks/use-fragment';

const WayBack = dynamic(() => import('./way-back').then((module) => module.WayBack), {
  ssr: false,
  loading: () => null,
});

/** Few come from the text of a tour or from a lecture; the address of those who do has a fragment. */
export function LazyWayBack() {
  return useFragment() ? <WayBack /> : null;
}
