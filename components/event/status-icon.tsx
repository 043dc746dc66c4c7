import {
  Ban,
  CalendarClock,
  CircleCheck,
  CircleDashed,
  CircleX,
  Lightbulb,
  PencilLine,
  Quote,
  Split,
  type LucideIcon,
} from 'lucide-react';
import type { Certainty, Status } from '@/lib/model/vocabulary';

const STATUS_ICONS: Record<Status, LucideIcon> = {
  occurred: CircleCheck,
  planned: CalendarClock,
  proposed: Lightbulb,
  considered: CircleDashed,
  declined: CircleX,
  cancelled: Ban,
};

const CERTAINTY_ICONS: Record<Certainty, LucideIcon> = {
  explicit: Quote,
  inferred: PencilLine,
  contested: Split,
};

/** Decorative: the word stands beside it. */
export function StatusIcon({ status, size = 14 }: { status: Status; size?: number }) {
  const Icon = STATUS_ICONS[status];
  return <Icon aria-hidden size={size} className="shrink-0" />;
}

/** Decorative: the word stands beside it. */
export function CertaintyIcon({ certainty, size = 14 }: { certainty: Certainty; size?: number }) {
  const Icon = CERTAINTY_ICONS[certainty];
  return <Icon aria-hidden size={size} className="shrink-0" />;
}
