'use client';

import { Moon, Sun } from 'lucide-react';
import { chooseTheme, shownTheme } from '@/components/hooks/use-theme';

interface ThemeButtonProps {
  readonly toDay: string;
  readonly toNight: string;
}

const FACE = 'size-full place-content-center';

/**
 * Day or night; without JavaScript the system decides. Both faces are in the HTML and the style
 * sheet shows the one that fits, so it is right before any script runs. On a page without Next's
 * scripts document-script.mjs stands in for the handler.
 */
export function ThemeButton({ toDay, toNight }: ThemeButtonProps) {
  return (
    <button
      type="button"
      data-theme-button
      onClick={() => chooseTheme(shownTheme() === 'day' ? 'night' : 'day')}
      className="inline-flex size-8 rounded-sm text-ink-soft hover:bg-ink/8 hover:text-ink max-md:size-11"
    >
      <span title={toNight} className={`${FACE} grid night:hidden`}>
        <Moon aria-hidden size={18} />
        <span className="sr-only">{toNight}</span>
      </span>
      <span title={toDay} className={`${FACE} hidden night:grid`}>
        <Sun aria-hidden size={18} />
        <span className="sr-only">{toDay}</span>
      </span>
    </button>
  );
}
