'use client';

import dynamic from 'next/dynamic';
import { Suspense, useEffect, useEffectEvent, useRef, useState, type ReactNode } from 'react';
import { Button } from '@/components/ui/button';
import { InsteadOfFailed } from '@/components/ui/instead-of-failed';
import { DialogNotLoaded } from '@/components/ui/not-loaded';
import { NOT_LOADED_WORDS } from '@/lib/i18n/not-loaded-words';
import type { SharedPage } from './shared-page';

const SharePart = dynamic(() => import('./share-part').then((module) => module.SharePart), {
  ssr: false,
  loading: () => null,
});

interface ShareButtonProps extends SharedPage {
  /** Its words and sign, from the page: a page of the record has no messages in the browser. */
  readonly children: ReactNode;
}

/** Opens “Share and save” for a page. Its code comes when it is pressed; without scripts it is not shown. */
export function ShareButton({ children, ...shared }: ShareButtonProps) {
  const buttonRef = useRef<HTMLButtonElement>(null);
  /** Null until it is pressed. */
  const [isOpen, setOpen] = useState<boolean | null>(null);
  const open = () => {
    delete buttonRef.current?.dataset['pressed'];
    setOpen(true);
  };
  const openPressed = useEffectEvent(open);
  useEffect(() => {
    // Pressed before this code was there (components/pages/document-script.mjs).
    if (buttonRef.current?.dataset['pressed'] !== undefined) openPressed();
  }, []);
  return (
    <>
      <Button
        ref={buttonRef}
        data-share=""
        // Said in the line below where no script comes (lib/server/hash-scripts.ts).
        data-lost={NOT_LOADED_WORDS[shared.language].text}
        // The mark of a press is not in what the server has drawn.
        suppressHydrationWarning
        aria-haspopup="dialog"
        className="min-h-9 px-3 data-pressed:cursor-progress noscript:hidden print:hidden"
        onClick={open}
      >
        {children}
      </Button>
      <span
        role="status"
        className="text-sm leading-6 empty:hidden print:hidden"
        suppressHydrationWarning
      >
        {/* A text, if an empty one: React leaves what a script has written into it. */ ''}
      </span>
      {isOpen !== null && (
        <InsteadOfFailed
          instead={
            isOpen && <DialogNotLoaded language={shared.language} onClose={() => setOpen(false)} />
          }
        >
          <Suspense>
            <SharePart shared={shared} open={isOpen} onClose={() => setOpen(false)} />
          </Suspense>
        </InsteadOfFailed>
      )}
    </>
  );
}
