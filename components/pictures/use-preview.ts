import { useEffect, useEffectEvent, useState } from 'react';
import type { RecordWithCubes } from '@/components/record/use-client-record';
import { serialiseView } from '@/lib/view/view-parameters';
import type { View } from '@/lib/view/view';
import type { PictureOptions } from './picture-options';

export type Preview =
  | { readonly kind: 'waiting' }
  | { readonly kind: 'nothing' }
  | { readonly kind: 'failed' }
  /** An address of this page, and the picture in words. */
  | { readonly kind: 'drawn'; readonly address: string; readonly alternative: string };

interface Previewed {
  readonly view: View;
  readonly record: RecordWithCubes | null;
  readonly options: PictureOptions;
}

/** The picture of these choices, drawn a moment after the last one: nobody waits for it who only saves. */
const REST = 150;

export function usePreview({ view, record, options }: Previewed): Preview {
  const [preview, setPreview] = useState<Preview>({ kind: 'waiting' });
  const { width, height, look, language } = options;
  const asked = [serialiseView(view), width, height, look, language].join(' ');
  const draw = useEffectEvent(async (signal: AbortSignal): Promise<Preview> => {
    if (record === null) return { kind: 'waiting' };
    const { viewPictureSvg } = await import('./view-picture-svg');
    const picture = await viewPictureSvg(view, record, { ...options, signal });
    if (picture === null) return { kind: 'nothing' };
    const file = new Blob([picture.svg], { type: 'image/svg+xml' });
    const { alternative } = picture;
    return { kind: 'drawn', address: URL.createObjectURL(file), alternative };
  });
  const isThere = record !== null;
  useEffect(() => {
    if (!isThere) return undefined;
    const controller = new AbortController();
    const { signal } = controller;
    let address: string | null = null;
    const begin = async () => {
      try {
        const drawn = await draw(signal);
        if (drawn.kind === 'drawn') address = drawn.address;
        if (signal.aborted) revoke(address);
        else setPreview(drawn);
      } catch {
        if (!signal.aborted) setPreview({ kind: 'failed' });
      }
    };
    const timer = setTimeout(() => void begin(), REST);
    return () => {
      clearTimeout(timer);
      controller.abort();
      revoke(address);
    };
  }, [asked, isThere]);
  return preview;
}

function revoke(address: string | null): void {
  if (address !== null) URL.revokeObjectURL(address);
}
