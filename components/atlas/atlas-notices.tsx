'use client';

import { X } from 'lucide-react';
import { useFormatter, useTranslations } from 'next-intl';
import { useState, type ReactNode } from 'react';
import { IconButton } from '@/components/ui/icon-button';

interface AtlasNoticeProps {
  readonly dismissLabel: string;
  readonly onDismiss: () => void;
  readonly children: ReactNode;
}

interface AtlasNoticesProps {
  /** Parts of the link that could not be read. */
  readonly ignored: readonly string[];
  /** Of which edition the link is. */
  readonly linked: ReactNode;
  readonly rests: boolean;
  readonly isTooSlow: boolean;
  /** Of the word that the computer is too slow. */
  readonly onDismiss: () => void;
}

/** What there is to say about the view, over it. */
export function AtlasNotices({ ignored, linked, rests, isTooSlow, onDismiss }: AtlasNoticesProps) {
  return (
    <>
      {ignored.length > 0 && <IgnoredParametersNotice parameters={ignored} />}
      {linked && <LinkedEditionNotice>{linked}</LinkedEditionNotice>}
      {rests && <RestNotice />}
      {isTooSlow && <MotionNotice onDismiss={onDismiss} />}
    </>
  );
}

/** A gentle word over the map that stays until it is dismissed. */
function AtlasNotice({ dismissLabel, onDismiss, children }: AtlasNoticeProps) {
  return (
    <div
      role="status"
      className="pointer-events-auto flex max-w-xl items-center gap-2 rounded border border-rule bg-raised py-1 pr-1 pl-4 text-sm shadow"
    >
      <div className="flex flex-wrap items-center gap-x-4 py-1">{children}</div>
      <IconButton label={dismissLabel} onClick={onDismiss}>
        <X aria-hidden size={16} />
      </IconButton>
    </div>
  );
}

/** Says which parts of a link could not be read, until dismissed or until others cannot. */
function IgnoredParametersNotice({ parameters }: { parameters: readonly string[] }) {
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

/** The words come from the server, so they cost the first view no script. */
function LinkedEditionNotice({ children }: { children: ReactNode }) {
  const t = useTranslations('atlas');
  const [isDismissed, setDismissed] = useState(false);
  if (isDismissed) return null;
  return (
    <AtlasNotice dismissLabel={t('dismiss')} onDismiss={() => setDismissed(true)}>
      {children}
    </AtlasNotice>
  );
}

/** Tells why the arcs have come to a stand. */
function MotionNotice({ onDismiss }: { onDismiss: () => void }) {
  const t = useTranslations('atlas');
  const header = useTranslations('header');
  return (
    <AtlasNotice dismissLabel={t('dismiss')} onDismiss={onDismiss}>
      {header('motionTooSlow')}
    </AtlasNotice>
  );
}

/** Goes at the first touch, so it needs no button; nobody is there to be told aloud. */
function RestNotice() {
  const t = useTranslations('atlas');
  return (
    <p className="rounded border border-rule bg-raised px-4 py-1.5 text-sm shadow">
      {t('resting')}
    </p>
  );
}
