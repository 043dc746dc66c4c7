'use client';

import {
  Columns2,
  Globe,
  Info,
  Keyboard,
  Languages,
  Map as MapIcon,
  Pause,
  Play,
  Presentation,
  SquarePen,
  type LucideIcon,
} from 'lucide-react';
import { useLocale, useTranslations } from 'next-intl';
import { useSearchParams } from 'next/navigation';
import type { Motion } from '@/components/hooks/use-motion';
import { useThemeToggle } from '@/components/hooks/use-theme-toggle';
import { buttonClass } from '@/components/ui/button';
import { Link, usePathname } from '@/components/ui/navigation';
import { routing } from '@/lib/i18n/routing';
import { ABOUT_PAGE } from '@/lib/routes/page-links';
import { TOURS_PAGE } from '@/lib/tours/tour-links';
import type { View } from '@/lib/view/view';
import { HeaderButton } from './header-button';
import { ShareButton } from './share-button';

export interface ViewActionsProps {
  readonly view: View;
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
  const theme = useThemeToggle();
  const isGlobe = view.projection === 'globe';
  const isMoving = motion === 'full';
  const isEditing = view.panel === 'tour';
  const iconOnly = inMenu ? 'always' : 'never';
  return (
    <>
      <ActionLink
        href={TOURS_PAGE}
        icon={Presentation}
        label={t('tours')}
        hint={t('toursHint')}
        inMenu={inMenu}
        labelClassName="max-lg:hidden"
      />
      <HeaderButton
        icon={SquarePen}
        label={t('editor')}
        hint={t('editorHint')}
        words={iconOnly}
        pressed={isEditing}
        onClick={() => onViewChange({ panel: isEditing ? 'none' : 'tour' })}
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
      <HeaderButton icon={theme.icon} label={theme.label} words={iconOnly} onClick={theme.toggle} />
      <HeaderButton
        icon={Keyboard}
        label={shortcuts('open')}
        words={iconOnly}
        onClick={onShortcuts}
      />
      {/* The row has room for it on a wide screen; the list of keys leads there too. */}
      <ActionLink
        href={ABOUT_PAGE}
        icon={Info}
        label={t('about')}
        hint={t('aboutHint')}
        inMenu={inMenu}
        className="max-xl:hidden"
        labelClassName="hidden"
      />
      <LanguageLink inMenu={inMenu} />
      <ShareButton inMenu={inMenu} />
    </>
  );
}

interface ActionLinkProps {
  readonly href: string;
  readonly icon: LucideIcon;
  readonly label: string;
  readonly hint: string;
  readonly inMenu: boolean;
  /** Of the link in the row; in the menu it is there always, with its name. */
  readonly className?: string;
  /** Of its name in the row. */
  readonly labelClassName: string;
}

/** To a page beside the map. */
function ActionLink(props: ActionLinkProps) {
  const { href, icon: Icon, label, hint, inMenu, className = '', labelClassName } = props;
  return (
    <Link
      href={href}
      prefetch={false}
      aria-label={label}
      data-tooltip={hint}
      className={buttonClass(
        'quiet',
        inMenu ? 'min-h-11 w-full justify-start gap-3 px-3' : `min-h-8 min-w-10 px-2 ${className}`,
      )}
    >
      <Icon aria-hidden size={18} />
      <span className={inMenu ? '' : labelClassName}>{label}</span>
    </Link>
  );
}

/** To the same view in the other language; the path says which, and a cookie remembers it. */
function LanguageLink({ inMenu }: { inMenu: boolean }) {
  const t = useTranslations('header');
  const locale = useLocale();
  const pathname = usePathname();
  const search = useSearchParams().toString();
  const other = routing.locales.find((code) => code !== locale) ?? routing.defaultLocale;
  return (
    <Link
      href={search === '' ? pathname : `${pathname}?${search}`}
      locale={other}
      hrefLang={other}
      lang={other}
      title={t('languageHint')}
      className={`flex items-center rounded-sm px-2 text-sm whitespace-nowrap hover:bg-ink/8 ${inMenu ? 'min-h-11 w-full gap-3' : 'min-h-8 justify-center'}`}
    >
      {inMenu && <Languages aria-hidden size={18} />}
      {t('language')}
    </Link>
  );
}
