import { useEffect, useRef, useState } from 'react';
import { downloadFile } from '@/components/ui/download-file';
import { useHoldDialog } from './held-dialog';

export interface MadeFile {
  readonly name: string;
  readonly file: Blob;
}

export type Making =
  | { readonly kind: 'idle' }
  /** What is being done, in words, and from 0 to 1 how much of it is; null where nobody can tell. */
  | { readonly kind: 'working'; readonly words: string; readonly share: number | null }
  | { readonly kind: 'saved'; readonly name: string; readonly bytes: number }
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'refused'; readonly words: string }
  | { readonly kind: 'failed' };

/** What makes a file says what it does, and stops when `signal` says so. A text is why there is none. */
export type FileWork = (
  say: (words: string, share?: number) => void,
  signal: AbortSignal,
) => Promise<MadeFile | string>;

/** A file that takes a while: made when it is asked for, one at a time, and handed to the reader. */
export function useMadeFile() {
  const [making, setMaking] = useState<Making>({ kind: 'idle' });
  useHoldDialog(making.kind === 'working');
  const runningRef = useRef<AbortController | null>(null);
  // A dialog that is closed makes no file any more.
  useEffect(() => () => runningRef.current?.abort(), []);

  const make = async (work: FileWork, words: string) => {
    if (runningRef.current !== null) return;
    const controller = new AbortController();
    const { signal } = controller;
    runningRef.current = controller;
    const say = (now: string, share: number | null = null) => {
      if (!signal.aborted) setMaking({ kind: 'working', words: now, share });
    };
    say(words);
    try {
      const made = await work(say, signal);
      if (signal.aborted) return;
      if (typeof made === 'string') {
        setMaking({ kind: 'refused', words: made });
        return;
      }
      downloadFile(made.name, made.file);
      setMaking({ kind: 'saved', name: made.name, bytes: made.file.size });
    } catch {
      if (!signal.aborted) setMaking({ kind: 'failed' });
    } finally {
      if (runningRef.current === controller) runningRef.current = null;
    }
  };
  const cancel = () => {
    runningRef.current?.abort();
    runningRef.current = null;
    setMaking({ kind: 'cancelled' });
  };
  return { making, make, cancel };
}
