import { useTranslations } from 'next-intl';
import { Button } from '@/components/ui/button';
import type { Locale } from '@/lib/i18n/routing';

interface NotConnectedProps {
  readonly reference: string;
  readonly language: Locale;
}

/** Says that no screen answers, and how to have one. */
export function NotConnected({ reference, language }: NotConnectedProps) {
  const t = useTranslations('speaker');
  const openScreen = () => {
    const fragment = reference === 'link' ? window.location.hash : '';
    window.open(
      `/${language}/present?tour=${encodeURIComponent(reference)}${fragment}`,
      `screen-${reference}`,
    );
  };
  return (
    <div
      role="status"
      className="flex flex-wrap items-center gap-x-4 gap-y-2 border-b border-rule bg-raised px-5 py-2 text-sm"
    >
      <p>{t('notConnected')}</p>
      <Button onClick={openScreen}>{t('openScreen')}</Button>
    </div>
  );
}
