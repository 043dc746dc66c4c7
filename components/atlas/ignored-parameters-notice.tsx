'use client';

import { useFormatter, useTranslations } from 'next-intl';
import { useState } from 'react';
import { AtlasNotice } from './atlas-notice';

/** Says which parts of a link could not be read, until dismissed or until others cannot. */
export function IgnoredParametersNotice({ parameters }: { parameters: readonly string[] }) {
  const t = useTranslations('atlas');
  const format = useFormatter();
  const [dismissed, setDismissed] = useState('');
  const list = format.list(parameters);
  if (dismissed === list) return null;
  return (
    <AtlasNotice dismissLabel={t('dismiss')} onDismiss={() => setDismissed(list)}>
      {t('ignoredParameters', { parameters: list })}
    </AtlasNotice>
  );
}
