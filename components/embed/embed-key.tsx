import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { FamilySwatch } from '@/components/event/family-swatch';
import type { KeyInView } from '@/components/map/input/map-signs';
import { SignSample } from '@/components/static-map/sign-sample';

/** What the lines and signs of the map mean, folded; it works without a script. */
export function EmbedKey({
  mapKey: { families, isMixed, hasRibbons, signs },
}: {
  mapKey: KeyInView;
}) {
  const t = useTranslations('map.key');
  const words = useTranslations('vocabulary.family');
  const embed = useTranslations('embed');
  return (
    <details>
      <summary className="min-h-6 cursor-pointer content-center rounded-sm font-semibold text-ink pointer-coarse:min-h-11">
        {t('title')}
      </summary>
      {/* It scrolls, and the keyboard must be able to scroll it. */}
      <div
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
        tabIndex={0}
        role="group"
        aria-label={t('title')}
        className="absolute bottom-full left-0 z-20 max-h-[60dvh] w-[min(24rem,100%)] overflow-y-auto border border-rule bg-panel p-3 text-ink shadow-md"
      >
        <ul className="flex flex-col gap-0.5">
          {families.map((family) => (
            <Line key={family} sample={<FamilySwatch family={family} width={44} />}>
              {words(family)}
            </Line>
          ))}
          {isMixed && <Line sample={<SignSample sign="several" />}>{t('several')}</Line>}
          {hasRibbons && <Line sample={<SignSample sign="ribbon" />}>{t('ribbon')}</Line>}
          {signs.map((sign) => (
            <Line key={sign} sample={<SignSample sign={sign} />}>
              {t(`sign.${sign}`)}
            </Line>
          ))}
        </ul>
        <p className="mt-2 border-t border-rule pt-2 text-ink-soft">{embed('borders')}</p>
      </div>
    </details>
  );
}

const Line = ({ sample, children }: { sample: ReactNode; children: ReactNode }) => (
  <li className="flex items-start gap-2">
    <span className="flex w-12 shrink-0 justify-center pt-0.5">{sample}</span>
    {children}
  </li>
);
