import { useTranslations } from 'next-intl';
import dynamic from 'next/dynamic';
import type { ReactNode } from 'react';
import { SidePanel } from './side-panel';

// Where the filters are docked there is no sheet.
const Sheet = dynamic(() => import('./sheet').then((module) => module.Sheet), {
  loading: () => null,
});

interface FiltersPlaceProps {
  /** In a sheet, where there is no room for them beside the map. */
  readonly inSheet: boolean;
  readonly open: boolean;
  readonly onOpenChange: (open: boolean) => void;
  readonly children: ReactNode;
}

/** Where the filters stand: docked at the left, or in a sheet. */
export function FiltersPlace({ inSheet, open, onOpenChange, children }: FiltersPlaceProps) {
  const t = useTranslations('panels');
  return (
    <>
      <SidePanel side="left" id="filters" label={t('filters')}>
        {children}
      </SidePanel>
      {inSheet && (
        <Sheet open={open} title={t('filters')} closeLabel={t('close')} onOpenChange={onOpenChange}>
          {children}
        </Sheet>
      )}
    </>
  );
}
