import { Navigation2 } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useSyncExternalStore } from 'react';
import { IconButton } from '@/components/ui/icon-button';
import type { FlowScene } from '../scene/flow-scene';

interface NorthButtonProps {
  readonly scene: Pick<FlowScene, 'map' | 'onLayOut'>;
  readonly onTurn: () => void;
}

/** Degrees that a link rounds away are no turn (lib/view/camera). */
const NO_TURN = 0.05;

/** Points north on a map that has been turned or tilted; elsewhere there is none. */
export function NorthButton({ scene, onTurn }: NorthButtonProps) {
  const t = useTranslations('map');
  const isTurned = useSyncExternalStore(
    (listener) => scene.onLayOut(listener),
    () => {
      const { bearing, pitch } = scene.map.camera.current;
      return Math.abs(bearing) >= NO_TURN || pitch >= NO_TURN;
    },
  );
  const bearing = useSyncExternalStore(
    (listener) => scene.onLayOut(listener),
    () => Math.round(scene.map.camera.current.bearing),
  );
  if (!isTurned) return null;
  return (
    <IconButton
      label={t('turnNorthUp')}
      onClick={({ currentTarget }) => {
        // The button goes with the turn, and would take the focus along.
        currentTarget.parentElement?.querySelector('button')?.focus();
        onTurn();
      }}
    >
      <Navigation2 aria-hidden size={16} style={{ transform: `rotate(${-bearing}deg)` }} />
    </IconButton>
  );
}
