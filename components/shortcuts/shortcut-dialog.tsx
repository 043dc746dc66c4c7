'use client';

import { Dialog } from '@base-ui/react/dialog';
import { X } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { Button } from '@/components/ui/button';
import { Checkbox } from '@/components/ui/checkbox';
import { IconButton } from '@/components/ui/icon-button';
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
    <Dialog.Root open={open} onOpenChange={onOpenChange}>
      <Dialog.Portal>
        <Dialog.Backdrop className="fixed inset-0 z-40 bg-black/40" />
        <Dialog.Popup className="fixed inset-x-0 bottom-0 z-50 flex max-h-[88dvh] flex-col rounded-t-xl border-rule bg-panel text-ink shadow-xl md:inset-0 md:m-auto md:h-fit md:max-h-[84dvh] md:w-160 md:rounded-md md:border">
          <div className="flex items-center justify-between gap-4 border-b border-rule py-2 pr-2 pl-5">
            <Dialog.Title className="text-xl font-semibold">{t('title')}</Dialog.Title>
            <Dialog.Close
              render={
                <IconButton label={t('close')}>
                  <X aria-hidden size={20} />
                </IconButton>
              }
            />
          </div>
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
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  );
}
