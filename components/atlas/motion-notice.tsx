import { useTranslations } from 'next-intl';
import { Notice } from './notice';

/** Tells why the arcs have come to a stand. */
export function MotionNotice({ onDismiss }: { onDismiss: () => void }) {
  const t = useTranslations();
  return (
    <Notice dismissLabel={t('atlas.dismiss')} onDismiss={onDismiss}>
      {t('header.motionTooSlow')}
    </Notice>
  );
}
