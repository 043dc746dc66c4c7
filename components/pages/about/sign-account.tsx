import { MessageSquareQuote } from 'lucide-react';
import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { FamilyIcon } from '@/components/event/family-icon';
import { FamilySwatch } from '@/components/event/family-swatch';
import { CertaintyIcon, StatusIcon } from '@/components/event/status-icon';
import { SupplementMark } from '@/components/event/supplement-mark';
import { COMMON_SIGNS, SignSample, type Sign } from '@/components/static-map/sign-sample';
import { CERTAINTIES, FAMILIES, STATUSES } from '@/lib/model/vocabulary';

/** Signs that only this page explains. */
const OWN_SIGNS = [
  'ribbon',
  'direction',
  'mutual',
  'width',
  'place',
] as const satisfies readonly Sign[];
const LIST = 'flex flex-col gap-2 text-sm leading-6';

/** How to read an arc, a place, and the marks beside an event. */
export function SignAccount() {
  const t = useTranslations('about.signs');
  const key = useTranslations('handout.key');
  const words = useTranslations('vocabulary');
  return (
    <div className="grid gap-x-12 gap-y-6 lg:grid-cols-2">
      <Part title={t('onTheMap')}>
        <ul className={LIST}>
          {OWN_SIGNS.map((sign) => (
            <Meaning key={sign} sample={<SignSample sign={sign} />} words={t(sign)} />
          ))}
          {COMMON_SIGNS.map((sign) => (
            <Meaning key={sign} sample={<SignSample sign={sign} />} words={key(sign)} />
          ))}
        </ul>
      </Part>
      <div className="flex flex-col gap-6">
        <Part title={t('families')}>
          <p className="mb-2 text-sm leading-6">{t('familiesHelp')}</p>
          <ul className="grid gap-x-6 gap-y-1 text-sm leading-6 sm:grid-cols-2">
            {FAMILIES.map((family) => (
              <li key={family} className="flex items-center gap-2">
                <FamilySwatch family={family} className="shrink-0" />
                <FamilyIcon family={family} className="shrink-0" />
                {words(`family.${family}`)}
              </li>
            ))}
          </ul>
        </Part>
        <Part title={t('besideEvents')}>
          <ul className="grid gap-x-6 gap-y-1 text-sm leading-6 sm:grid-cols-2">
            {STATUSES.map((status) => (
              <li key={status} className="flex items-center gap-2">
                <StatusIcon status={status} />
                {words(`status.${status}`)}
              </li>
            ))}
            {CERTAINTIES.map((certainty) => (
              <li key={certainty} className="flex items-center gap-2">
                <CertaintyIcon certainty={certainty} />
                {words(`certainty.${certainty}`)}
              </li>
            ))}
            <li className="flex items-center gap-2">
              <MessageSquareQuote aria-hidden size={14} className="shrink-0" />
              {t('said')}
            </li>
            <li>
              <SupplementMark />
            </li>
          </ul>
        </Part>
      </div>
    </div>
  );
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <div>
      <h3 className="mb-2 text-base leading-6 font-semibold">{title}</h3>
      {children}
    </div>
  );
}

function Meaning({ sample, words }: { sample: ReactNode; words: string }) {
  return (
    <li className="grid grid-cols-[46px_minmax(0,1fr)] items-start gap-3">
      <span className="pt-1 leading-none">{sample}</span>
      {words}
    </li>
  );
}
