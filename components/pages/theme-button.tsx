'use client';

import { Moon, Sun } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useTheme } from '@/components/hooks/use-theme';

/** Day or night; without JavaScript the system decides. */
export function ThemeButton() {
  const t = useTranslations('header');
  const { theme, chooseTheme } = useTheme();
  const isDay = theme === 'day';
  const label = isDay ? t('toNight') : t('toDay');
  const Icon = isDay ? Moon : Sun;
  return (
    <button
      type="button"
      aria-label={label}
      title={label}
      onClick={() => chooseTheme(isDay ? 'night' : 'day')}
      className="inline-flex size-8 items-center justify-center rounded-sm text-ink-soft hover:bg-ink/8 hover:text-ink max-md:size-11"
    >
      <Icon aria-hidden size={18} />
    </button>
  );
}
