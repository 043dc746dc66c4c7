import dynamic from 'next/dynamic';
import { useState } from 'react';
import type { EmbedDialogProps } from '@/components/embed/embed-dialog';

const EmbedDialog = dynamic(
  () => import('@/components/embed/embed-dialog').then((module) => module.EmbedDialog),
  { ssr: false, loading: () => null },
);

/** Its code comes when it is asked for; then it stays, to give the focus back. */
export function LazyEmbedDialog(props: EmbedDialogProps) {
  const [wasOpened, setOpened] = useState(props.open);
  if (props.open && !wasOpened) setOpened(true);
  return wasOpened && <EmbedDialog {...props} />;
}
