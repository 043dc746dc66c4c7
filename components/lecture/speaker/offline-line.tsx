import { CloudOff } from 'lucide-react';
import { useOfflineText } from '@/components/offline/network-state';

/** That no server answers, in a line of its own: over the foot it would cover the buttons. */
export function OfflineLine() {
  const offline = useOfflineText();
  if (offline === null) return null;
  return (
    <p
      role="status"
      className="flex shrink-0 items-center gap-1.5 px-5 pt-2 text-sm text-ink-soft undocked:px-3 low:pt-1"
    >
      <CloudOff aria-hidden size={18} className="shrink-0" />
      {offline}
    </p>
  );
}
