'use client';

import { useThemeToggle } from '@/components/hooks/use-theme-toggle';

/** Day or night; without JavaScript the system decides. */
export function ThemeButton() {
  const { icon: Icon, label, toggle } = useThemeToggle();
  return (
    <button
      type="button"
      aria-label={label}
      title={label}
      onClick={toggle}
      className="inline-flex size-8 items-center justify-center rounded-sm text-ink-soft hover:bg-ink/8 hover:text-ink max-md:size-11"
    >
      <Icon aria-hidden size={18} />
    </button>
  );
}
