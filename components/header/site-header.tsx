'use client';

import {
  Globe,
  List,
  Map as MapIcon,
  Moon,
  Pause,
  Play,
  SlidersHorizontal,
  Sun,
} from 'lucide-react';
import { useTranslations } from 'next-intl';
import { IconButton } from '@/components/ui/icon-button';
import { useTheme, type Theme } from '@/components/ui/use-theme';
import type { Motion } from '@/components/ui/use-motion';
import type { View } from '@/lib/view/view';
import { HeaderButton } from './header-button';
import { LanguageLink } from './language-link';
import { ShareButton } from './share-button';

interface SiteHeaderProps {
  readonly view: View;
  readonly theme: Theme;
  readonly motion: Motion;
  readonly onViewChange: (change: Partial<View>, history?: 'push' | 'replace') => void;
  readonly onMotionChange: (motion: Motion) => void;
  /** Opens the filters, where they are not docked. */
  readonly onFilters: (() => void) | undefined;
}

export function SiteHeader({
  view,
  theme,
  motion,
  onViewChange,
  onMotionChange,
  onFilters,
}: SiteHeaderProps) {
  const t = useTranslations('header');
  const atlas = useTranslations('atlas');
  const { chooseTheme } = useTheme();
  const isGlobe = view.projection === 'globe';
  const isListOpen = view.panel === 'list';
  return (
    <header className="relative z-30 flex h-14 shrink-0 items-center gap-2 border-b border-rule bg-panel px-2 sm:px-4">
      <div className="flex min-w-0 items-baseline gap-3">
        <h1 className="truncate text-xl font-semibold tracking-tight">{atlas('name')}</h1>
        <p className="hidden truncate text-sm text-ink-soft lg:block">{atlas('tagline')}</p>
      </div>
      <div className="ml-auto flex items-center gap-0.5 sm:gap-1">
        {onFilters && (
          <HeaderButton icon={SlidersHorizontal} label={t('filters')} onClick={onFilters} />
        )}
        <HeaderButton
          icon={List}
          label={t('list')}
          hint={t('listHint')}
          pressed={isListOpen}
          onClick={() => onViewChange({ panel: isListOpen ? 'none' : 'list', open: null })}
        />
        <HeaderButton
          icon={isGlobe ? MapIcon : Globe}
          label={isGlobe ? t('flat') : t('globe')}
          hint={isGlobe ? t('toFlat') : t('toGlobe')}
          onClick={() => onViewChange({ projection: isGlobe ? 'flat' : 'globe', camera: null })}
        />
        <IconButton
          label={motion === 'full' ? t('pauseMotion') : t('startMotion')}
          onClick={() => onMotionChange(motion === 'full' ? 'still' : 'full')}
        >
          {motion === 'full' ? <Pause aria-hidden size={18} /> : <Play aria-hidden size={18} />}
        </IconButton>
        <IconButton
          label={theme === 'day' ? t('toNight') : t('toDay')}
          onClick={() => chooseTheme(theme === 'day' ? 'night' : 'day')}
        >
          {theme === 'day' ? <Moon aria-hidden size={18} /> : <Sun aria-hidden size={18} />}
        </IconButton>
        <LanguageLink />
        <ShareButton />
      </div>
    </header>
  );
}
