'use client';

import { CloudDownload, Trash2, X } from 'lucide-react';
import { useLocale, useTranslations } from 'next-intl';
import { useInBrowser } from '@/components/hooks/use-in-browser';
import { Button } from '@/components/ui/button';
import type { Locale } from '@/lib/i18n/routing';
import type { KeptEdition } from './kept-edition';
import { canKeep } from './register-worker';
import { useKeepOffline, type KeepNeed, type KeepWork } from './use-keep-offline';

const ONE_DECIMAL = 10;
const MEGABYTE = 1e6;
const megabytes = (bytes: number) => Math.round((bytes / MEGABYTE) * ONE_DECIMAL) / ONE_DECIMAL;

/** What this browser keeps of the atlas, and the buttons that keep all of it and remove it. */
export function OfflinePanel({ language }: { readonly language: Locale }) {
  const t = useTranslations('offline');
  const isInBrowser = useInBrowser();
  if (!isInBrowser) return <p className="text-base leading-7">{t('looking')}</p>;
  if (!canKeep()) return <p className="text-base leading-7">{t('insecure')}</p>;
  return <AblePanel language={language} />;
}

function AblePanel({ language }: { readonly language: Locale }) {
  const t = useTranslations('offline');
  const { kept, isAnyKept, need, isUnanswered, work, keep, cancel, remove } =
    useKeepOffline(language);
  const isWhole = kept?.scope === 'all' && kept.languages.includes(language);
  const isCurrent =
    isWhole && need !== null && need.build === kept.build && need.record === kept.record;
  return (
    <div className="flex max-w-3xl flex-col gap-4">
      <p className="text-base leading-7">{kept ? <Kept kept={kept} /> : t('nothing')}</p>
      {isWhole && need !== null && !isCurrent && <p>{t('newer')}</p>}
      {!isWhole && <Need need={need} isUnanswered={isUnanswered} />}
      <div className="flex flex-wrap items-center gap-2">
        {work.kind === 'keeping' ? (
          <Button onClick={cancel}>
            <X aria-hidden size={16} />
            {t('cancel')}
          </Button>
        ) : (
          <Button variant="accent" disabled={need === null} onClick={keep}>
            <CloudDownload aria-hidden size={16} />
            {isWhole ? t('again') : t('keep')}
          </Button>
        )}
        {isAnyKept && work.kind !== 'keeping' && (
          <Button onClick={remove}>
            <Trash2 aria-hidden size={16} />
            {t('remove')}
          </Button>
        )}
      </div>
      <Work work={work} />
    </div>
  );
}

function Kept({ kept }: { readonly kept: KeptEdition }) {
  const t = useTranslations('offline');
  const locale = useLocale();
  const moment = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeStyle: 'short' });
  const { scope, files, bytes, record, at } = kept;
  return t(scope === 'all' ? 'kept' : 'keptLecture', {
    record: record.slice(0, 8),
    at: moment.format(new Date(at)),
    files,
    megabytes: megabytes(bytes),
  });
}

function Need({ need, isUnanswered }: { need: KeepNeed | null; isUnanswered: boolean }) {
  const t = useTranslations('offline');
  if (isUnanswered) return <p role="alert">{t('unanswered')}</p>;
  if (need === null) return <p>{t('measuring')}</p>;
  return <p>{t('need', { files: need.files, megabytes: megabytes(need.bytes) })}</p>;
}

/** What is being done, or how it ended. */
function Work({ work }: { readonly work: KeepWork }) {
  const t = useTranslations('offline');
  if (work.kind === 'keeping') {
    const { files, of, bytes } = work.progress ?? { files: 0, of: 0, bytes: 0 };
    return (
      <div className="flex flex-col gap-1 text-sm leading-6 tabular-nums">
        <progress
          aria-label={t('progressLabel')}
          className="h-2 w-full accent-accent"
          max={Math.max(of, 1)}
          value={files}
        />
        <span>{t('progress', { files, of, megabytes: megabytes(bytes) })}</span>
      </div>
    );
  }
  if (work.kind === 'idle') return <p role="status" />;
  const { outcome } = work;
  const missing = outcome.kind === 'incomplete' ? outcome.missing : 0;
  const hasFailed = outcome.kind !== 'kept' && outcome.kind !== 'cancelled';
  return (
    <p role={hasFailed ? 'alert' : 'status'} className="text-base leading-7">
      {t(`outcome.${outcome.kind}`, { missing })}
    </p>
  );
}
