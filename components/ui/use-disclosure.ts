import { useId, useState } from 'react';

/** What folds and unfolds: its state, what its button needs, and the id of what it folds. */
export function useDisclosure(initiallyOpen: boolean) {
  const [open, setOpen] = useState(initiallyOpen);
  const panelId = useId();
  const button = {
    type: 'button',
    'aria-expanded': open,
    'aria-controls': open ? panelId : undefined,
    onClick: () => setOpen(!open),
  } as const;
  return { open, button, panelId };
}
