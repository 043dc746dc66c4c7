'use client';

import dynamic from 'next/dynamic';
import { Suspense, useState, type ReactNode } from 'react';
import { useFragment } from '@/components/hooks/use-fragment';
import { Button } from '@/components/ui/button';
import { InsteadOfFailed } from '@/components/ui/instead-of-failed';
import { TAKE_ALONG } from '@/lib/tours/tour-links';
import type { TakeAlongDialogProps } from './take-along-dialog';

const TakeAlongPart = dynamic(
  () => import('./take-along-part').then((module) => module.TakeAlongPart),
  { ssr: false, loading: () => null },
);

interface TakeAlongButtonProps extends Omit<TakeAlongDialogProps, 'open' | 'onClose'> {
  /** Its words and sign, from the page: a shipped handout has no messages in the browser. */
  readonly children: ReactNode;
}

/** Opens the dialog, and is opened by a link that ends with `#take-along`. */
export function TakeAlongButton({ children, ...taken }: TakeAlongButtonProps) {
  const isAsked = useFragment() === TAKE_ALONG;
  const [choice, setChoice] = useState<boolean | null>(null);
  const isOpen = choice ?? isAsked;
  return (
    <>
      <Button aria-haspopup="dialog" onClick={() => setChoice(true)}>
        {children}
      </Button>
      {(choice !== null || isAsked) && (
        <InsteadOfFailed>
          <Suspense>
            <TakeAlongPart {...taken} open={isOpen} onClose={() => setChoice(false)} />
          </Suspense>
        </InsteadOfFailed>
      )}
    </>
  );
}
