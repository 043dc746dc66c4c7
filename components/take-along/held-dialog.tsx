import type { Dialog } from '@base-ui/react/dialog';
import { useTranslations } from 'next-intl';
import {
  createContext,
  use,
  useEffect,
  useState,
  type ComponentProps,
  type Dispatch,
  type ReactNode,
  type SetStateAction,
} from 'react';

/** How many files are being made in the dialog around. */
const SetHolds = createContext<Dispatch<SetStateAction<number>>>(() => undefined);

/** While something is being made, Escape does not close the dialog around. */
export function useHoldDialog(isMaking: boolean): void {
  const setHolds = use(SetHolds);
  useEffect(() => {
    if (!isMaking) return undefined;
    setHolds((count) => count + 1);
    return () => setHolds((count) => count - 1);
  }, [isMaking, setHolds]);
}

type RootProps = ComponentProps<typeof Dialog.Root>;

/**
 * A dialog in which files are made that may take minutes: Escape closes it only while nothing is being
 * made, and so does a press beside it, where that closes it at all. Its button always does, and stops the
 * work.
 */
export function useHeldDialog(onClose: () => void, { closesBeside = false } = {}) {
  const [holds, setHolds] = useState(0);
  const [wasAsked, setWasAsked] = useState(false);
  const isHeld = holds > 0;
  const onOpenChange: RootProps['onOpenChange'] = (open, { reason }) => {
    if (open) return;
    const isIgnored = isHeld && (reason === 'escape-key' || reason === 'outside-press');
    setWasAsked(isIgnored);
    if (!isIgnored) onClose();
  };
  return {
    root: { onOpenChange, disablePointerDismissal: !closesBeside } satisfies Partial<RootProps>,
    setHolds,
    isRefused: wasAsked && isHeld,
  };
}

interface HeldPartsProps {
  readonly held: Pick<ReturnType<typeof useHeldDialog>, 'setHolds' | 'isRefused'>;
  readonly children: ReactNode;
}

/** What is made in the dialog, below the words that say why Escape did not close it. */
export function HeldParts({ held, children }: HeldPartsProps) {
  const t = useTranslations('fileMaking.held');
  return (
    <SetHolds value={held.setHolds}>
      <p
        role="status"
        className={held.isRefused ? 'sticky top-0 bg-panel py-2 text-sm leading-6' : undefined}
      >
        {held.isRefused && t('words')}
      </p>
      {children}
    </SetHolds>
  );
}
