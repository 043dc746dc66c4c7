import {
  Columns2,
  Globe,
  Keyboard,
  Map as MapIcon,
  Pause,
  Play,
  Presentation,
  Share2,
  Signpost,
  SquarePen,
  type LucideIcon,
} from 'lucide-react';
import { useTranslations } from 'next-intl';
import type { Motion } from '@/components/hooks/use-motion';
import { useThemeToggle } from '@/components/hooks/use-theme-toggle';
import type { View } from '@/lib/view/view';
import { HeaderButton } from './header-button';
import { LanguageLink } from './language-link';

export interface ViewActionsProps {
  readonly view: View;
  readonly motion: Motion;
  readonly onViewChange: (change: Partial<View>, history?: 'push' | 'replace') => void;
  readonly onMotionChange: (motion: Motion) => void;
  /** Begins a comparison of two periods, or ends it. */
  readonly onCompare: () => void;
  /** Shows the view to a room. */
  readonly onPresent: () => void;
  /** Offers all that can be done with the view elsewhere. */
  readonly onShare: () => void;
  /** Lists the keys. */
  readonly onShortcuts: () => void;
  /** Shows the ways in again. */
  readonly onWaysIn: () => void;
  /** Closes the menu that these stand in. */
  readonly onDone: () => void;
}

interface Action {
  readonly icon: LucideIcon;
  readonly label: string;
  readonly hint?: string;
  readonly pressed?: boolean;
  readonly act: () => void;
  /** Switched to and fro: the menu stays. */
  readonly stays?: boolean;
}

/** How the view looks, and how to pass it on. */
export function ViewActions(props: ViewActionsProps) {
  const { onDone } = props;
  const actions = useActions(props);
  return (
    <>
      {actions.map(({ act, stays = false, ...shown }, index) => (
        <HeaderButton
          key={index}
          inMenu
          {...shown}
          onClick={() => {
            // First the menu closes, so that what comes gives the focus back to what is there after it.
            if (!stays) onDone();
            act();
          }}
        />
      ))}
      <div className="md:hidden">
        <LanguageLink inMenu />
      </div>
    </>
  );
}

function useActions(props: ViewActionsProps): readonly Action[] {
  const { view, motion, onViewChange, onMotionChange } = props;
  const t = useTranslations('header');
  const comparison = useTranslations('comparison');
  const shortcuts = useTranslations('shortcuts');
  const theme = useThemeToggle();
  const isGlobe = view.projection === 'globe';
  const isMoving = motion === 'full';
  const isEditing = view.panel === 'tour';
  // A table is neither a globe, nor does it move.
  const ofMap: readonly Action[] = [
    {
      icon: Columns2,
      label: comparison('compare'),
      hint: comparison('compareHint'),
      pressed: view.compare !== null,
      act: props.onCompare,
    },
    {
      icon: isGlobe ? MapIcon : Globe,
      label: isGlobe ? t('toFlat') : t('toGlobe'),
      act: () => onViewChange({ projection: isGlobe ? 'flat' : 'globe', camera: null }),
    },
    {
      icon: isMoving ? Pause : Play,
      label: isMoving ? t('pauseMotion') : t('startMotion'),
      act: () => onMotionChange(isMoving ? 'still' : 'full'),
      stays: true,
    },
  ];
  return [
    { icon: Share2, label: t('shareAndSave'), hint: t('shareHint'), act: props.onShare },
    { icon: Signpost, label: t('waysIn'), hint: t('waysInHint'), act: props.onWaysIn },
    {
      icon: SquarePen,
      label: t('editor'),
      hint: t('editorHint'),
      pressed: isEditing,
      act: () => onViewChange({ panel: isEditing ? 'none' : 'tour' }),
    },
    { icon: Presentation, label: t('present'), hint: t('presentHint'), act: props.onPresent },
    ...(view.picture === 'map' ? ofMap : []),
    { icon: theme.icon, label: theme.label, act: theme.toggle, stays: true },
    { icon: Keyboard, label: shortcuts('open'), act: props.onShortcuts },
  ];
}
