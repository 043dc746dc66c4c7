'use client';

import dynamic from 'next/dynamic';
import { Suspense, useRef, useState, type ReactNode } from 'react';
import { dropFragment, useFragment } from '@/components/hooks/use-fragment';
import { Button } from '@/components/ui/button';
import { InsteadOfFailed } from '@/components/ui/instead-of-failed';
import { DialogNotLoaded } from '@/components/ui/not-loaded';
import { TAKE_ALONG } from '@/lib/tours/tour-links';
import type { TakeAlongDialogProps } from './take-along-dialog';

const TakeAlongPart = dynamic(
  () => import('./take-along-part').then((module) => module.TakeAlongPart),
  { ssr: false, loading: () => null },
);

interface TakeAlongButtonProps extends Omit<
  TakeAlongDialogProps,
  'open' | 'onClose' | 'openerRef'
> {
  /** Its words and sign, from the page: a shipped handout has no messages in the browser. */
  readonly children: ReactNode;
}

/** Opens the dialog, and is opened by a link that ends with `#take-along`. */
export function TakeAlongButton({ children, ...taken }: TakeAlongButtonProps) {
  const isAsked = useFragment() === TAKE_ALONG;
  const openerRef = useRef<HTMLButtonElement>(null);
  /** Null until it is pressed. */
  const [pressed, setPressed] = useState<boolean | null>(null);
  const isOpen = pressed === true || isAsked;
  const close = () => {
    setPressed(false);
    if (isAsked) dropFragment();
  };
  return (
    <>
      <Button ref={openerRef} aria-haspopup="dialog" onClick={() => setPressed(true)}>
        {children}
      </Button>
      {(pressed !== null || isAsked) && (
        <InsteadOfFailed
          instead={isOpen && <DialogNotLoaded language={taken.language} onClose={close} />}
        >
          <Suspense>
            <TakeAlongPart {...taken} openerRef={openerRef} open={isOpen} onClose={close} />
          </Suspense>
        </InsteadOfFailed>
      )}
    </>
  );
}
