'use client';

import { List, Share2, SlidersHorizontal } from 'lucide-react';
import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { ChartSwitch } from './chart-switch';
import { HeaderButton } from './header-button';
import { HeaderMenu } from './header-menu';
import { LanguageLink } from './language-link';
import { PageRow } from './page-row';
import type { ViewActionsProps } from './view-actions';

interface SiteHeaderProps extends Omit<ViewActionsProps, 'onDone'> {
  readonly search: ReactNode;
  /** Opens the filters, where they are not docked. */
  readonly onFilters: (() => void) | undefined;
}

export function SiteHeader({ search, onFilters, ...actions }: SiteHeaderProps) {
  const t = useTranslations('header');
  const atlas = useTranslations('atlas');
  const { view, onViewChange } = actions;
  const isListOpen = view.panel === 'list';
  return (
    <header className="relative z-30 flex h-14 shrink-0 items-center gap-2 border-b border-rule bg-panel px-4 max-[22rem]:gap-1 max-[22rem]:px-2">
      <div className="flex min-w-0 items-baseline gap-3">
        <h1 className="text-xl font-semibold tracking-tight max-lg:text-base max-lg:leading-5 max-[22rem]:text-xs max-[22rem]:leading-4 lg:whitespace-nowrap">
          {atlas('name')}
        </h1>
        <p className="hidden truncate text-sm text-ink-soft min-[112rem]:block">
          {atlas('tagline')}
        </p>
      </div>
      <PageRow />
      <div className="ml-auto flex items-center gap-1">
        {search}
        <ChartSwitch picture={view.picture} onChange={(picture) => onViewChange({ picture })} />
        {onFilters && (
          // By style sheet as well, because the server does not know how wide the window is.
          <span className="contents min-[75rem]:hidden">
            <HeaderButton icon={SlidersHorizontal} label={t('filters')} onClick={onFilters} />
          </span>
        )}
        <HeaderButton
          icon={List}
          label={t('list')}
          hint={t('listHint')}
          pressed={isListOpen}
          onClick={() => onViewChange({ panel: isListOpen ? 'none' : 'list', open: null })}
        />
        <div className="flex items-center gap-1 max-md:hidden">
          <HeaderButton
            icon={Share2}
            label={t('share')}
            hint={t('shareHint')}
            onClick={actions.onShare}
          />
          <LanguageLink />
        </div>
        <HeaderMenu {...actions} />
      </div>
    </header>
  );
}
