import { useEffect, useRef, type ReactNode, type Ref } from 'react';
import { NOT_LOADED_WORDS } from '@/lib/i18n/not-loaded-words';
import type { Locale } from '@/lib/i18n/routing';
import { Button } from './button';

interface NotLoadedProps {
  readonly language: Locale;
  readonly reloadRef?: Ref<HTMLButtonElement>;
  /** Other buttons. */
  readonly children?: ReactNode;
}

/**
 * In the place of a part whose code did not come. What is tried again is the whole page: `dynamic` of Next
 * remembers a failure, so that another press would not fetch again.
 */
export function NotLoaded({ language, reloadRef, children }: NotLoadedProps) {
  const words = NOT_LOADED_WORDS[language];
  return (
    <div className="flex flex-col gap-3 text-sm leading-6">
      <p role="alert">{words.text}</p>
      <p className="flex flex-wrap gap-2">
        <Button ref={reloadRef} onClick={() => window.location.reload()}>
          {words.reload}
        </Button>
        {children}
      </p>
    </div>
  );
}

interface DialogNotLoadedProps {
  readonly language: Locale;
  readonly onClose: () => void;
}

/** In the place of a dialog: it takes the focus as the dialog would have, and gives it back. */
export function DialogNotLoaded({ language, onClose }: DialogNotLoadedProps) {
  const reloadRef = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    const opener = document.activeElement;
    reloadRef.current?.focus();
    return () => {
      if (opener instanceof HTMLElement) opener.focus();
    };
  }, []);
  return (
    <div className="fixed inset-x-0 bottom-0 z-50 border-rule bg-panel p-5 text-ink shadow-xl md:bottom-4 md:mx-auto md:w-120 md:rounded-md md:border print:hidden">
      <NotLoaded language={language} reloadRef={reloadRef}>
        <Button onClick={onClose}>{NOT_LOADED_WORDS[language].close}</Button>
      </NotLoaded>
    </div>
  );
}
