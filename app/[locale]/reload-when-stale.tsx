'use client';

import { useEffect } from 'react';
import { reloadOnce } from '@/components/hooks/reload-once';

/** The address of code of this site that an element could not load; null for everything else. */
function failedCode(target: EventTarget | null): string | null {
  const address =
    target instanceof HTMLScriptElement
      ? target.src
      : target instanceof HTMLLinkElement && target.rel === 'stylesheet'
        ? target.href
        : '';
  return address.startsWith(`${window.location.origin}/_next/static/`) ? address : null;
}

async function isGone(address: string): Promise<boolean> {
  const answer = await fetch(address, { method: 'HEAD', cache: 'no-store' }).catch(() => null);
  // No answer at all is a bad network: a reload would only lose the page that is there.
  return answer?.status === 404;
}

async function reloadIfGone({ target }: Event): Promise<void> {
  const address = failedCode(target);
  if (address !== null && (await isGone(address))) reloadOnce();
}

/**
 * A page that was open while the server got a newer build asks for code that is gone. Whatever part
 * of the page needs it, the page is loaded again at the same address, which holds the view.
 */
export function ReloadWhenStale() {
  useEffect(() => {
    const onError = (event: Event) => void reloadIfGone(event);
    // An element's error does not bubble, but it is captured on its way down.
    window.addEventListener('error', onError, { capture: true });
    return () => window.removeEventListener('error', onError, { capture: true });
  }, []);
  return null;
}
