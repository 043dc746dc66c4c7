import {
  CodeXml,
  Columns2,
  Download,
  Globe,
  Keyboard,
  Map as MapIcon,
  Pause,
  Play,
  Presentation,
  Signpost,
  SquarePen,
  Video,
} from 'lucide-react';
import { useTranslations } from 'next-intl';
import type { Motion } from '@/components/hooks/use-motion';
import { useThemeToggle } from '@/components/hooks/use-theme-toggle';
import type { View } from '@/lib/view/view';
import { HeaderButton } from './header-button';
import { LanguageLink } from './language-link';
import { ShareButton } from './share-button';

export interface ViewActionsProps {
  readonly view: View;
  readonly motion: Motion;
  readonly onViewChange: (change: Partial<View>, history?: 'push' | 'replace') => void;
  readonly onMotionChange: (motion: Motion) => void;
  /** Begins a comparison of two periods, or ends it. */
  readonly onCompare: () => void;
  /** Shows the view to a room. */
  readonly onPresent: () => void;
  /** Records the years of the view. */
  readonly onVideo: () => void;
  /** Shows the view as a frame for another page. */
  readonly onEmbed: () => void;
  /** Offers the view as files. */
  readonly onSaveData: () => void;
  /** Lists the keys. */
  readonly onShortcuts: () => void;
  /** Shows the ways in again. */
  readonly onWaysIn: () => void;
  /** Closes the menu that these stand in. */
  readonly onDone: () => void;
}

/** How the view looks, and how to pass it on. */
export function ViewActions(props: ViewActionsProps) {
  const { view, motion, onViewChange, onMotionChange, onDone } = props;
  const t = useTranslations('header');
  const comparison = useTranslations('comparison');
  const shortcuts = useTranslations('shortcuts');
  const dataFiles = useTranslations('dataFiles');
  const theme = useThemeToggle();
  const isGlobe = view.projection === 'globe';
  const isMoving = motion === 'full';
  const isEditing = view.panel === 'tour';
  // First the menu closes, so that what comes gives the focus back to what is there after it.
  const closeAnd = (action: () => void) => () => {
    onDone();
    action();
  };
  return (
    <>
      <HeaderButton
        inMenu
        icon={Signpost}
        label={t('waysIn')}
        hint={t('waysInHint')}
        onClick={closeAnd(props.onWaysIn)}
      />
      <HeaderButton
        inMenu
        icon={SquarePen}
        label={t('editor')}
        hint={t('editorHint')}
        pressed={isEditing}
        onClick={closeAnd(() => onViewChange({ panel: isEditing ? 'none' : 'tour' }))}
      />
      <HeaderButton
        inMenu
        icon={Presentation}
        label={t('present')}
        hint={t('presentHint')}
        onClick={closeAnd(props.onPresent)}
      />
      <HeaderButton
        inMenu
        icon={CodeXml}
        label={t('embed')}
        hint={t('embedHint')}
        onClick={closeAnd(props.onEmbed)}
      />
      <HeaderButton
        inMenu
        icon={Download}
        label={dataFiles('open')}
        onClick={closeAnd(props.onSaveData)}
      />
      {/* A table is neither a globe, nor does it move. */}
      {view.picture === 'map' && (
        <>
          <HeaderButton
            inMenu
            icon={Columns2}
            label={comparison('compare')}
            hint={comparison('compareHint')}
            pressed={view.compare !== null}
            onClick={closeAnd(props.onCompare)}
          />
          <HeaderButton
            inMenu
            icon={isGlobe ? MapIcon : Globe}
            label={isGlobe ? t('toFlat') : t('toGlobe')}
            onClick={closeAnd(() =>
              onViewChange({ projection: isGlobe ? 'flat' : 'globe', camera: null }),
            )}
          />
          <HeaderButton
            inMenu
            icon={isMoving ? Pause : Play}
            label={isMoving ? t('pauseMotion') : t('startMotion')}
            onClick={() => onMotionChange(isMoving ? 'still' : 'full')}
          />
          <HeaderButton
            inMenu
            icon={Video}
            label={t('video')}
            hint={t('videoHint')}
            onClick={closeAnd(props.onVideo)}
          />
        </>
      )}
      <HeaderButton inMenu icon={theme.icon} label={theme.label} onClick={theme.toggle} />
      <HeaderButton
        inMenu
        icon={Keyboard}
        label={shortcuts('open')}
        onClick={closeAnd(props.onShortcuts)}
      />
      <div className="md:hidden">
        <LanguageLink inMenu />
        <ShareButton inMenu />
      </div>
    </>
  );
}
