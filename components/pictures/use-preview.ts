import { useEffect, useEffectEvent, useState } from 'react';
import type { RecordWithCubes } from '@/components/record/use-client-record';
import { serialiseView } from '@/lib/view/view-parameters';
import type { View } from '@/lib/view/view';
import { PICTURE_KINDS, type PictureKind } from './picture-kinds';
import type { PictureOptions } from './picture-options';
import { wordsOfPicture } from './picture-words';

export type Preview =
  | { readonly kind: 'waiting' }
  | { readonly kind: 'nothing' }
  | { readonly kind: 'failed' }
  /** An address that holds the picture, and the picture in words. */
  | { readonly kind: 'drawn'; readonly address: string; readonly alternative: string };

interface Previewed {
  readonly kind: PictureKind;
  readonly view: View;
  readonly record: RecordWithCubes | null;
  readonly options: PictureOptions;
}

/** The picture of these choices, drawn a moment after the last one: nobody waits for it who only saves. */
const REST = 150;

export function usePreview({ kind, view, record, options }: Previewed): Preview {
  /** With what it was asked for: after a change it is not what a file would hold. */
  const [last, setLast] = useState<{ readonly asked: string; readonly preview: Preview } | null>(
    null,
  );
  const { width, height, look, language } = options;
  const asked = [kind, serialiseView(view), width, height, look, language].join(' ');
  const draw = useEffectEvent(async (signal: AbortSignal): Promise<Preview> => {
    if (record === null) return { kind: 'waiting' };
    const svg = await PICTURE_KINDS[kind].draw(view, record, { ...options, signal });
    if (svg === null) return { kind: 'nothing' };
    const { description: alternative } = wordsOfPicture(svg);
    // The picture itself, not the address of a blob: that would have to live as long as the browser loads it.
    const address = `data:image/svg+xml,${encodeURIComponent(svg)}`;
    return { kind: 'drawn', address, alternative };
  });
  const isThere = record !== null;
  useEffect(() => {
    if (!isThere) return undefined;
    const controller = new AbortController();
    const { signal } = controller;
    const begin = async () => {
      try {
        const drawn = await draw(signal);
        if (!signal.aborted) setLast({ asked, preview: drawn });
      } catch {
        if (!signal.aborted) setLast({ asked, preview: { kind: 'failed' } });
      }
    };
    const timer = setTimeout(() => void begin(), REST);
    return () => {
      clearTimeout(timer);
      controller.abort();
    };
  }, [asked, isThere]);
  return last?.asked === asked ? last.preview : { kind: 'waiting' };
}
