import { useTranslations } from 'next-intl';
import { Button } from '@/components/ui/button';

/** Says that no screen answers, and how to have one. */
export function NotConnected({ screenAddress }: { screenAddress: string | null }) {
  const t = useTranslations('speaker');
  return (
    <div
      role="status"
      className="flex flex-wrap items-center gap-x-4 gap-y-2 border-b border-rule bg-raised px-5 py-2 text-sm"
    >
      <p>{screenAddress === null ? t('notConnectedThere') : t('notConnected')}</p>
      {screenAddress !== null && (
        <Button onClick={() => window.open(screenAddress, 'third-neighbor-screen')}>
          {t('openScreen')}
        </Button>
      )}
    </div>
  );
}
