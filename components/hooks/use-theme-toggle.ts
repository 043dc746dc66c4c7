'use client';

import { Moon, Sun } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useTheme } from './use-theme';

/** From day to night and back: what the button that does it shows, says and does. */
export function useThemeToggle() {
  const t = useTranslations('header');
  const { theme, chooseTheme } = useTheme();
  return theme === 'day'
    ? { icon: Moon, label: t('toNight'), toggle: () => chooseTheme('night') }
    : { icon: Sun, label: t('toDay'), toggle: () => chooseTheme('day') };
}
