'use client';

import { useTranslations } from 'next-intl';
import { useEffect, useRef, useState, type ReactNode, type RefObject } from 'react';
import { FamilySwatch } from '@/components/event/family-swatch';
import type { KeyInView, KeySign } from '@/components/map/input/map-signs';
import { SignSample } from '@/components/static-map/sign-sample';
import { howManyFit } from '@/lib/lecture/rows-of-signs';
import { FAMILIES } from '@/lib/model/vocabulary';

/** What a room guesses least comes first: the last ones are left out where there is no room. */
const IN_ORDER = [
  'planned',
  'proposed',
  'considered',
  'declined',
  'cancelled',
  'unrealised',
  'contested',
  'passing',
  'ring',
  'venue',
  'possibleVenue',
  'said',
  'inferred',
  'unquantified',
  'railway-operating',
  'railway-under-construction',
  'railway-closed',
  'railway-expected',
  'service',
  'run',
  'mutual',
  'direction',
  'place',
] as const satisfies readonly KeySign[];

/** Beside the years, which are two lines high. */
const ROWS = 2;

/** Which line or sign means what, for all that one map or two show now. */
export function ScreenLegend({ keys }: { keys: readonly KeyInView[] }) {
  const t = useTranslations('lecture.legend');
  const words = useTranslations('vocabulary.family');
  const list = useRef<HTMLUListElement>(null);
  const signs = new Set(keys.flatMap((key) => key.signs));
  const families = new Set(keys.flatMap((key) => key.families));
  const shownSigns = IN_ORDER.filter((sign) => signs.has(sign));
  const shownFamilies = FAMILIES.filter((family) => families.has(family));
  const hasRibbons = keys.some((key) => key.hasRibbons);
  const isMixed = keys.some((key) => key.isMixed);
  const shown = [...shownFamilies, ...shownSigns, hasRibbons, isMixed].join();
  const leftOut = useLeftOut(list, shown);
  return (
    <ul
      ref={list}
      className="relative flex max-h-[2.85em] min-w-0 grow flex-wrap items-center gap-x-[1em] gap-y-[0.25em] overflow-hidden text-[clamp(0.875rem,2.25vmin,1.75rem)] leading-[1.3]"
    >
      {shownFamilies.map((family) => (
        <Item
          key={family}
          sample={
            <FamilySwatch family={family} width={44} className="h-[0.7em] w-[2.6em] shrink-0" />
          }
        >
          {words(family)}
        </Item>
      ))}
      {hasRibbons && <Item sample={<Sample sign="ribbon" />}>{t('sign.ribbon')}</Item>}
      {isMixed && <Item sample={<Sample sign="several" />}>{t('sign.several')}</Item>}
      {shownSigns.map((sign) => (
        <Item key={sign} sample={<Sample sign={sign} />}>
          {t(`sign.${sign}`)}
        </Item>
      ))}
      {/* Always there, so that its width is known; seen only where something is left out. */}
      <li
        data-more
        className={`whitespace-nowrap text-ink-soft ${leftOut === 0 ? 'invisible absolute' : ''}`}
      >
        {t('more', { count: Math.max(leftOut, 1) })}
      </li>
    </ul>
  );
}

function Item({ sample, children }: { sample: ReactNode; children: ReactNode }) {
  return (
    <li data-sign className="flex items-center gap-[0.4em] whitespace-nowrap">
      {sample}
      {children}
    </li>
  );
}

const Sample = ({ sign }: { sign: Parameters<typeof SignSample>[0]['sign'] }) => (
  <SignSample sign={sign} className="h-[1em] w-[2.6em]" />
);

/**
 * Hides what has no room in the rows, and says how much that is. By styles alone, as names on the map: a
 * hidden one would have no width any more.
 */
function useLeftOut(listRef: RefObject<HTMLUListElement | null>, shown: string): number {
  const [leftOut, setLeftOut] = useState(0);
  useEffect(() => {
    const list = listRef.current;
    if (!list) return;
    const observer = new ResizeObserver(() => {
      const signs = [...list.querySelectorAll<HTMLElement>('[data-sign]')];
      for (const sign of signs) sign.hidden = false;
      const count = howManyFit(
        signs.map(({ offsetWidth }) => offsetWidth),
        {
          width: list.clientWidth,
          rows: ROWS,
          gap: Number.parseFloat(getComputedStyle(list).columnGap) || 0,
          // Their number may have another figure.
          more: 1.1 * list.querySelector<HTMLElement>('[data-more]')!.offsetWidth,
        },
      );
      for (const [index, sign] of signs.entries()) sign.hidden = index >= count;
      setLeftOut(signs.length - count);
    });
    observer.observe(list);
    return () => observer.disconnect();
  }, [listRef, shown]);
  return leftOut;
}
