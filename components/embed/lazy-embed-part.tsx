'use client';

import dynamic from 'next/dynamic';
import { InsteadOfFailed } from '@/components/ui/instead-of-failed';
import type { EmbedPartProps } from './embed-part';
import { useLive } from './use-live';

const EmbedPart = dynamic(() => import('./embed-part').then((part) => part.EmbedPart), {
  ssr: false,
  loading: () => null,
});

/** The live map over the still one, while it has its turn. Where its code does not come, the still one stays. */
export function LazyEmbedPart(props: EmbedPartProps) {
  const isLive = useLive();
  return <InsteadOfFailed>{isLive && <EmbedPart {...props} />}</InsteadOfFailed>;
}
