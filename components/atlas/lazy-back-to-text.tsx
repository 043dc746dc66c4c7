import dynamic from 'next/dynamic';
import { useFragment } from '@/components/hooks/use-fragment';

const BackToText = dynamic(() => import('./back-to-text').then((module) => module.BackToText), {
  ssr: false,
  loading: () => null,
});

/** Few come from the text of a tour; the address of those who do has a fragment. */
export function LazyBackToText() {
  return useFragment() ? <BackToText /> : null;
}
