import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { ArcDrawing } from '@/components/static-map/arc-drawing';
import { NodeDrawing } from '@/components/static-map/node-drawing';
import { FamilySwatch } from '@/components/event/family-swatch';
import { FAMILIES } from '@/lib/model/vocabulary';

const CURVE = [
  [1, 8],
  [45, 8],
] as const;
const PLAIN = { share: 0, rings: [], venue: null, isOpen: false };

/** What every sign on the maps means; drawn by what draws the maps. */
export function SignKey() {
  const t = useTranslations('handout.key');
  const words = useTranslations('vocabulary.family');
  return (
    <section aria-labelledby="key" className="handout-whole">
      <h2 id="key" className="mb-1.5 text-[1.15em] leading-6 font-semibold">
        {t('title')}
      </h2>
      <p className="mb-2 text-[0.87em] leading-[1.4]">{t('lines')}</p>
      <ul className="grid grid-cols-2 gap-x-4 gap-y-1 text-[0.87em] leading-[1.3]">
        {FAMILIES.map((family) => (
          <li key={family} className="flex items-center gap-2">
            <FamilySwatch family={family} width={36} className="shrink-0" />
            {words(family)}
          </li>
        ))}
      </ul>
      <ul className="mt-2.5 flex flex-col gap-1 text-[0.87em] leading-[1.3]">
        <Sign words={t('outline')}>
          <ArcDrawing curve={CURVE} family="visit" occurred={false} width={2.4} />
        </Sign>
        <Sign words={t('contested')}>
          <ArcDrawing curve={CURVE} family="visit" occurred width={2.4} middle="broken" />
        </Sign>
        <Sign words={t('inferred')}>
          <ArcDrawing curve={CURVE} family="visit" occurred width={2.4} middle="faded" />
        </Sign>
        <Sign words={t('unquantified')}>
          <ArcDrawing curve={CURVE} family="trade" occurred quantified={false} width={2.4} />
        </Sign>
        <Sign words={t('ring')}>
          <NodeDrawing
            node={{
              ...PLAIN,
              rings: [{ place: '', family: 'statement', occurred: true, count: 1 }],
            }}
            x={23}
            y={8}
          />
        </Sign>
        <Sign words={t('venue')}>
          <NodeDrawing node={{ ...PLAIN, venue: { place: '', occurred: true } }} x={23} y={8} />
        </Sign>
        <Sign words={t('open')}>
          <NodeDrawing node={{ ...PLAIN, isOpen: true }} x={23} y={8} />
        </Sign>
      </ul>
      <p className="mt-2 text-[0.87em] leading-[1.4]">{t('unmarked')}</p>
    </section>
  );
}

function Sign({ words, children }: { words: string; children: ReactNode }) {
  return (
    <li className="grid grid-cols-[46px_minmax(0,1fr)] items-center gap-2">
      <svg aria-hidden width={46} height={16} viewBox="0 0 46 16">
        {children}
      </svg>
      {words}
    </li>
  );
}
