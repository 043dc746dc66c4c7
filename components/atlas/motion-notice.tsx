import { useTranslations } from 'next-intl';
import { AtlasNotice } from './atlas-notice';

/** Tells why the arcs have come to a stand. */
export function MotionNotice({ onDismiss }: { onDismiss: () => void }) {
  const t = useTranslations();
  return (
    <AtlasNotice dismissLabel={t('atlas.dismiss')} onDismiss={onDismiss}>
      {t('header.motionTooSlow')}
    </AtlasNotice>
  );
}
