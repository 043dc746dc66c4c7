'use client';

import {
  Banknote,
  ChartColumnStacked,
  ChevronDown,
  Grid3x3,
  Map as MapIcon,
  Table2,
  type LucideIcon,
} from 'lucide-react';
import { useTranslations } from 'next-intl';
import { buttonClass } from '@/components/ui/button';
import { Popover } from '@/components/ui/popover';
import { PICTURES, type Picture } from '@/lib/view/view';

const ICONS: Record<Picture, LucideIcon> = {
  map: MapIcon,
  table: Table2,
  matrix: Grid3x3,
  relations: ChartColumnStacked,
  trade: Banknote,
};

interface ChartSwitchProps {
  readonly picture: Picture;
  readonly onChange: (picture: Picture) => void;
}

/** What fills the page: the map, or a chart of the same view. */
export function ChartSwitch({ picture, onChange }: ChartSwitchProps) {
  const t = useTranslations('charts.switch');
  const Icon = ICONS[picture];
  return (
    <Popover
      title={t('label')}
      label={t('current', { picture: t(picture) })}
      icon={
        <>
          <Icon aria-hidden size={18} />
          <span className="max-lg:hidden max-2xl:max-w-24 max-2xl:truncate">{t(picture)}</span>
          <ChevronDown aria-hidden size={14} className="max-md:hidden" />
        </>
      }
      buttonClassName={buttonClass(
        'outline',
        'min-h-8 px-2 max-md:min-h-11 max-md:min-w-11 max-md:px-0',
      )}
      panelClassName="min-w-56 p-2"
      titleClassName="px-2 py-1 text-xs text-ink-soft"
    >
      {(close) => (
        <ul>
          {PICTURES.map((one) => {
            const OneIcon = ICONS[one];
            return (
              <li key={one}>
                <button
                  type="button"
                  aria-current={one === picture ? 'true' : undefined}
                  className="flex min-h-9 w-full items-center gap-3 rounded-xs px-2 text-left hover:bg-ink/8 aria-current:bg-ink/8 aria-current:font-semibold max-md:min-h-11"
                  onClick={() => {
                    close();
                    if (one !== picture) onChange(one);
                  }}
                >
                  <OneIcon aria-hidden size={18} />
                  {t(one)}
                </button>
              </li>
            );
          })}
        </ul>
      )}
    </Popover>
  );
}
