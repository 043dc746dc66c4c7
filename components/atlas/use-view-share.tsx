import dynamic from 'next/dynamic';
import { useState, type ReactNode, type RefObject } from 'react';
import type { MapHandle } from '@/components/map/input/map-handle';
import type { SharedView, ViewShareProps } from '@/components/share/view-share';
import { InsteadOfFailed } from '@/components/ui/instead-of-failed';
import { DialogNotLoaded } from '@/components/ui/not-loaded';

// Its code comes when it is asked for.
const ViewShare = dynamic(
  () => import('@/components/share/view-share').then((module) => module.ViewShare),
  { ssr: false, loading: () => null },
);

interface ViewShareEntry {
  /** The map behind the dialog need not move: it would take the processor from a recording. */
  readonly isOpen: boolean;
  readonly share: () => void;
  /** @param events in the order that the files are to have */
  readonly saveData: (events: SharedView['events']) => void;
  readonly dialog: ReactNode;
}

type Sharing = Omit<ViewShareProps, 'href' | 'seen' | 'asked' | 'open' | 'onClose'>;

/** “Share and save” for the view as it stands when that is asked for. */
export function useViewShare(
  { language, names, ...now }: Sharing,
  mapRef: RefObject<MapHandle | null>,
): ViewShareEntry {
  const [shared, setShared] = useState<SharedView | null>(null);
  const [isOpen, setOpen] = useState(false);
  const begin = (change: Partial<SharedView>) => {
    const seen = mapRef.current?.seen() ?? null;
    const { href } = window.location;
    setShared({ ...now, href, seen, asked: null, ...change });
    setOpen(true);
  };
  return {
    isOpen,
    share: () => begin({}),
    saveData: (events) => begin({ events, asked: 'data' }),
    // Once it was open it stays, to give the focus back.
    dialog: shared && (
      <InsteadOfFailed
        instead={isOpen && <DialogNotLoaded language={language} onClose={() => setOpen(false)} />}
      >
        <ViewShare
          {...shared}
          language={language}
          names={names}
          open={isOpen}
          onClose={() => setOpen(false)}
        />
      </InsteadOfFailed>
    ),
  };
}
