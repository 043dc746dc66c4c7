'use client';

import dynamic from 'next/dynamic';
import { useState } from 'react';
import type { SaveDataProps } from './save-data-dialog';

const SaveDataDialog = dynamic(
  () => import('./save-data-dialog').then((module) => module.SaveDataDialog),
  // Without a loading state, the whole page would suspend.
  { ssr: false, loading: () => null },
);

/** The dialog that saves the view as files, which is loaded when it is asked for. */
export function SaveData(props: SaveDataProps) {
  const { open } = props;
  const [wasOpened, setOpened] = useState(open);
  if (open && !wasOpened) setOpened(true);
  return wasOpened && <SaveDataDialog {...props} />;
}
