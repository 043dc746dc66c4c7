'use client';

import dynamic from 'next/dynamic';
import { useSyncExternalStore } from 'react';
import { reachableAddress } from '@/lib/routes/reachable-address';

// Drawn by the server where it knows its own address; else when the page has asked the browser.
const QrCode = dynamic(() => import('@/components/ui/qr-code').then((module) => module.QrCode), {
  loading: () => null,
});

interface AddressProps {
  /** Where the server says that it is found. Its own machine alone, where nobody has told it. */
  readonly site: string;
  /** From there on. */
  readonly path: string;
}

const neverChanges = () => () => undefined;

/**
 * An address that others can open too: paper goes from hand to hand. The reader may have come by one
 * that the server does not know of. Null where there is only this machine.
 */
function useReachable({ site, path }: AddressProps): string | null {
  const origin = useSyncExternalStore(
    neverChanges,
    () => window.location.origin,
    () => site,
  );
  return reachableAddress({ site, origin }, path);
}

// Their words come from the page: a shipped handout has no messages in the browser.

/** Written out and as a link; or why there is none. */
export function TourAddress({ instead, ...props }: AddressProps & { readonly instead: string }) {
  const address = useReachable(props);
  if (address === null) return <span>{instead}</span>;
  return (
    <a href={address} className="wrap-anywhere">
      {address}
    </a>
  );
}

/** For a phone that is held over the paper. */
export function TourQrCode({ label, ...props }: AddressProps & { readonly label: string }) {
  const address = useReachable(props);
  if (address === null) return null;
  return (
    <div className="w-[7em] shrink-0">
      <QrCode text={address} label={label} />
    </div>
  );
}

/** Words with `{address}` in them, or others where nobody else could open it. */
export function AddressedWords({
  words,
  instead,
  ...props
}: AddressProps & { readonly words: string; readonly instead: string }) {
  const address = useReachable(props);
  return address === null ? instead : words.replace('{address}', address);
}
