'use client';

import { Tabs } from '@base-ui/react/tabs';
import { useLocale, useTranslations } from 'next-intl';
import { Suspense, useRef, useState, type RefObject } from 'react';
import { HeldParts, useHeldDialog } from '@/components/take-along/held-dialog';
import { InsteadOfFailed } from '@/components/ui/instead-of-failed';
import { NotLoaded } from '@/components/ui/not-loaded';
import { PanelDialog } from '@/components/ui/panel-dialog';
import { firstTab, rememberTab } from './last-tab';
import { LINK_FIELD } from './link-field';
import type { ShareTab, ShareTabName } from './share-tab';

interface ShareDialogProps {
  readonly tabs: readonly ShareTab[];
  /** The tab that the pressed button speaks of; null for the one that was open last. */
  readonly asked: ShareTabName | null;
  readonly open: boolean;
  readonly onClose: () => void;
}

const TAB =
  'inline-flex min-h-9 shrink-0 items-center px-3 text-sm text-ink-soft hover:text-ink data-active:font-semibold data-active:text-ink data-active:shadow-[inset_0_-2px_var(--accent)] max-md:min-h-11';

/** “Share and save”: all that can be done with a view, a page or a step, a tab each. */
export function ShareDialog({ tabs, asked, open, onClose }: ShareDialogProps) {
  const t = useTranslations('share');
  const tabsRef = useRef<HTMLDivElement>(null);
  const { root, ...held } = useHeldDialog(onClose, { closesBeside: true });
  return (
    <PanelDialog
      open={open}
      {...root}
      title={t('title')}
      close={t('close')}
      initialFocus={() => focusedFirst(tabsRef.current)}
      size="max-md:h-dvh max-md:rounded-none md:max-h-[min(90dvh,44rem)] md:min-h-[min(90dvh,44rem)] md:w-176"
    >
      <HeldParts held={held}>
        <ShareTabs tabs={tabs} asked={asked} tabsRef={tabsRef} />
      </HeldParts>
    </PanelDialog>
  );
}

/** The link, so that one more press copies it; else the tab that is open. */
const focusedFirst = (tabs: HTMLElement | null): HTMLElement | null =>
  tabs?.querySelector<HTMLElement>(`[role=tabpanel]:not([hidden]) [${LINK_FIELD}]`) ??
  tabs?.querySelector<HTMLElement>('[role=tab][aria-selected=true]') ??
  null;

interface ShareTabsProps extends Pick<ShareDialogProps, 'tabs' | 'asked'> {
  readonly tabsRef: RefObject<HTMLDivElement | null>;
}

/** Drawn while the dialog is open, so that each opening begins anew. */
function ShareTabs({ tabs, asked, tabsRef }: ShareTabsProps) {
  const t = useTranslations('share');
  const language = useLocale();
  const [shown, setShown] = useState(() => firstTab(tabs, asked));
  // What is being made in a tab goes on while the reader looks into another one.
  const [visited, setVisited] = useState<readonly ShareTabName[]>([shown]);
  const show = (name: ShareTabName) => {
    rememberTab(name);
    setShown(name);
    setVisited((before) => (before.includes(name) ? before : [...before, name]));
  };
  return (
    <Tabs.Root
      ref={tabsRef}
      value={shown}
      onValueChange={show}
      className="flex min-h-0 grow flex-col"
    >
      <Tabs.List
        activateOnFocus
        aria-label={t('tabs')}
        className="flex shrink-0 overflow-x-auto border-b border-rule px-2"
      >
        {tabs.map(({ name }) => (
          <Tabs.Tab key={name} value={name} className={TAB}>
            {t(`tab.${name}`)}
          </Tabs.Tab>
        ))}
      </Tabs.List>
      {tabs.map(({ name, part }) => (
        <Tabs.Panel
          key={name}
          value={name}
          keepMounted
          className="min-h-0 grow overflow-y-auto overscroll-contain px-5 pt-4 pb-5 -outline-offset-2"
        >
          {visited.includes(name) && (
            <InsteadOfFailed instead={<NotLoaded language={language} />}>
              <Suspense fallback={<PartLoading />}>{part}</Suspense>
            </InsteadOfFailed>
          )}
        </Tabs.Panel>
      ))}
    </Tabs.Root>
  );
}

/** While the code of a part comes. */
export function PartLoading() {
  const t = useTranslations('share');
  return <p className="text-sm leading-6 text-ink-soft">{t('loading')}</p>;
}
