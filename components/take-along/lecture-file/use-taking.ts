import { useRef, useState } from 'react';
import { downloadFile } from '@/components/ui/download-file';

export interface TakenFile {
  readonly name: string;
  readonly file: Blob;
}

/** How far a file is that is being made. */
export type Taking =
  | { readonly kind: 'idle' | 'failed' | 'cancelled' }
  | { readonly kind: 'fetching'; readonly share: number }
  /** `part` is the name of the file that is being written. */
  | { readonly kind: 'packing'; readonly part: string }
  | { readonly kind: 'saved'; readonly name: string; readonly bytes: number };

export interface TakingOptions {
  readonly signal: AbortSignal;
  readonly onProgress: (share: number) => void;
  readonly onPart: (part: string) => void;
}

/** Makes a file and hands it to the reader; can be stopped at any time. */
export function useTaking(make: (options: TakingOptions) => Promise<TakenFile>) {
  const [taking, setTaking] = useState<Taking>({ kind: 'idle' });
  const abortRef = useRef<AbortController | null>(null);
  const start = async () => {
    const abort = new AbortController();
    abortRef.current = abort;
    const tell = (next: Taking) => {
      if (!abort.signal.aborted) setTaking(next);
    };
    tell({ kind: 'fetching', share: 0 });
    try {
      const { name, file } = await make({
        signal: abort.signal,
        onProgress: (share) => tell({ kind: 'fetching', share }),
        onPart: (part) => tell({ kind: 'packing', part }),
      });
      abort.signal.throwIfAborted();
      downloadFile(name, file);
      tell({ kind: 'saved', name, bytes: file.size });
    } catch {
      tell({ kind: 'failed' });
    }
  };
  const cancel = () => {
    abortRef.current?.abort();
    setTaking({ kind: 'cancelled' });
  };
  const isWorking = taking.kind === 'fetching' || taking.kind === 'packing';
  return { taking, isWorking, start: () => void start(), cancel };
}
