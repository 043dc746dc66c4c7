'use client';

import { Dialog } from '@base-ui/react/dialog';
import { useTranslations } from 'next-intl';
import { PanelDialog } from '@/components/ui/panel-dialog';
import { Button } from '@/components/ui/button';
import { Checkbox } from '@/components/ui/checkbox';
import { LINKED_TARGET } from '@/components/ui/link-style';
import { Link } from '@/components/ui/navigation';
import { ABOUT_PAGE } from '@/lib/routes/page-links';
import { DEFAULT_BINDINGS } from '@/lib/shortcuts/shortcut-actions';
import { ShortcutTable } from './shortcut-table';
import type { useShortcutPreferences } from './use-shortcut-preferences';

interface ShortcutDialogProps extends ReturnType<typeof useShortcutPreferences> {
  readonly open: boolean;
  readonly onOpenChange: (open: boolean) => void;
}

/** Lists the keys, changes them, and switches them off. */
export function ShortcutDialog({
  preferences,
  choosePreferences,
  isPersisted,
  open,
  onOpenChange,
}: ShortcutDialogProps) {
  const t = useTranslations('shortcuts');
  const { enabled, bindings } = preferences;
  return (
    <PanelDialog open={open} onOpenChange={onOpenChange} title={t('title')} close={t('close')}>
      <div className="overflow-y-auto overscroll-contain px-5 pt-3 pb-5">
        <Dialog.Description className="max-w-prose text-sm leading-6 text-ink-soft">
          {t('help')}
        </Dialog.Description>
        {!isPersisted && (
          <p role="status" className="border-l-2 border-accent px-3 py-1 text-sm leading-6">
            {t('notPersisted')}
          </p>
        )}
        <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2 py-3">
          <Checkbox
            state={enabled ? 'on' : 'off'}
            onChange={(on) => choosePreferences({ ...preferences, enabled: on })}
          >
            {t('enabled')}
          </Checkbox>
          <Button
            variant="quiet"
            onClick={() => choosePreferences({ ...preferences, bindings: DEFAULT_BINDINGS })}
          >
            {t('resetAll')}
          </Button>
        </div>
        <ShortcutTable
          bindings={bindings}
          onChange={(next) => choosePreferences({ ...preferences, bindings: next })}
        />
        <h3 className="pt-5 pb-1 text-base font-semibold">{t('onTheMap')}</h3>
        <p className="max-w-prose text-sm leading-6">{t('mapKeyboardHelp')}</p>
        <p className="pt-5 text-sm leading-6">
          <Link href={ABOUT_PAGE} prefetch={false} className={LINKED_TARGET}>
            {t('about')}
          </Link>
        </p>
      </div>
    </PanelDialog>
  );
}
