'use client';

import { Columns2, Globe, Keyboard, Map as MapIcon, Moon, Pause, Play, Sun } from 'lucide-react';
import { useTranslations } from 'next-intl';
import type { Motion } from '@/components/hooks/use-motion';
import { useTheme, type Theme } from '@/components/hooks/use-theme';
import type { View } from '@/lib/view/view';
import { HeaderButton } from './header-button';
import { LanguageLink } from './language-link';
import { ShareButton } from './share-button';
import { TourButtons } from './tour-buttons';

export interface ViewActionsProps {
  readonly view: View;
  readonly theme: Theme;
  readonly motion: Motion;
  /** In the menu of a phone, where every action says its name. */
  readonly inMenu?: boolean;
  readonly onViewChange: (change: Partial<View>, history?: 'push' | 'replace') => void;
  readonly onMotionChange: (motion: Motion) => void;
  /** Begins a comparison of two periods, or ends it. */
  readonly onCompare: () => void;
  /** Lists the keys. */
  readonly onShortcuts: () => void;
}

/** How the view looks, and how to pass it on. */
export function ViewActions({
  view,
  theme,
  motion,
  inMenu = false,
  onViewChange,
  onMotionChange,
  onCompare,
  onShortcuts,
}: ViewActionsProps) {
  const t = useTranslations('header');
  const comparison = useTranslations('comparison');
  const shortcuts = useTranslations('shortcuts');
  const { chooseTheme } = useTheme();
  const isGlobe = view.projection === 'globe';
  const isMoving = motion === 'full';
  const isDay = theme === 'day';
  const iconOnly = inMenu ? 'always' : 'never';
  return (
    <>
      <TourButtons
        inMenu={inMenu}
        isEditing={view.panel === 'tour'}
        onEdit={(isEditing) => onViewChange({ panel: isEditing ? 'tour' : 'none' })}
      />
      {/* A table is neither a globe, nor does it move. */}
      {view.picture === 'map' && (
        <>
          <HeaderButton
            icon={isGlobe ? MapIcon : Globe}
            label={isGlobe ? t('flat') : t('globe')}
            hint={isGlobe ? t('toFlat') : t('toGlobe')}
            words={inMenu ? 'always' : 'widest'}
            onClick={() => onViewChange({ projection: isGlobe ? 'flat' : 'globe', camera: null })}
          />
          <HeaderButton
            icon={Columns2}
            label={comparison('compare')}
            hint={comparison('compareHint')}
            words={inMenu ? 'always' : 'widest'}
            pressed={view.compare !== null}
            onClick={onCompare}
          />
          <HeaderButton
            icon={isMoving ? Pause : Play}
            label={isMoving ? t('pauseMotion') : t('startMotion')}
            words={iconOnly}
            onClick={() => onMotionChange(isMoving ? 'still' : 'full')}
          />
        </>
      )}
      <HeaderButton
        icon={isDay ? Moon : Sun}
        label={isDay ? t('toNight') : t('toDay')}
        words={iconOnly}
        onClick={() => chooseTheme(isDay ? 'night' : 'day')}
      />
      <HeaderButton
        icon={Keyboard}
        label={shortcuts('open')}
        words={iconOnly}
        onClick={onShortcuts}
      />
      <LanguageLink inMenu={inMenu} />
      <ShareButton inMenu={inMenu} />
    </>
  );
}
