import {
  Handshake,
  Mail,
  Megaphone,
  Package,
  Plane,
  Signature,
  TrainTrack,
  TriangleAlert,
  Users,
  type LucideIcon,
} from 'lucide-react';
import type { Family } from '@/lib/model/vocabulary';
import { FAMILY_STYLE, familyColour } from './family-style';

type FamilyIconName = (typeof FAMILY_STYLE)[Family]['icon'];

const ICONS: Record<FamilyIconName, LucideIcon> = {
  plane: Plane,
  users: Users,
  handshake: Handshake,
  package: Package,
  'train-track': TrainTrack,
  mail: Mail,
  signature: Signature,
  'triangle-alert': TriangleAlert,
  megaphone: Megaphone,
};

interface FamilyIconProps {
  readonly family: Family;
  readonly size?: number;
  readonly className?: string;
}

/** Decorative: the family's name stands beside it. */
export function FamilyIcon({ family, size = 16, className }: FamilyIconProps) {
  const Icon = ICONS[FAMILY_STYLE[family].icon];
  return <Icon aria-hidden size={size} color={familyColour(family)} className={className} />;
}
