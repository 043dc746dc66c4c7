'use client';

import { Star } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { IconButton } from '@/components/ui/icon-button';
import { itemKey, MOST_ITEMS, type Collectable } from '@/lib/collection/collected-item';

interface KeepButtonProps {
  readonly item: Collectable;
  readonly title: string;
  /** As `useKeptKeys` gives them: read once for a list of stars. */
  readonly kept: ReadonlySet<string>;
  readonly tabIndex?: number;
}

/** Why a press did nothing. */
interface Failure {
  readonly problem: 'unread' | 'offline';
  readonly wasKept: boolean;
}

/** A star that puts something into the reader's collection, and takes it out again. */
export function KeepButton({ item, title, kept, tabIndex }: KeepButtonProps) {
  const t = useTranslations('kept');
  const isKept = kept.has(itemKey(item));
  const isFull = !isKept && kept.size >= MOST_ITEMS;
  const [failure, setFailure] = useState<Failure | null>(null);
  // Another star or window may have done it since.
  const problem = failure?.wasKept === isKept ? failure.problem : null;
  const label = isFull
    ? t('full', { title, most: MOST_ITEMS })
    : t(problem ?? (isKept ? 'kept' : 'keep'), { title });
  // Schemas and the rest of a collection come with the first press.
  const toggle = async () => {
    // Without a connection it does not come; the next press asks for it again.
    const code = await import('./set-kept').catch(() => null);
    if (!code) return setFailure({ problem: 'offline', wasKept: isKept });
    const isDone = code.setKept(item, !isKept);
    setFailure(isDone ? null : { problem: 'unread', wasKept: isKept });
  };
  return (
    <>
      <IconButton
        label={label}
        aria-pressed={isKept}
        disabled={isFull}
        tabIndex={tabIndex}
        onClick={() => void toggle()}
        className="aria-pressed:text-accent print:hidden"
      >
        <Star aria-hidden size={16} className={isKept ? 'fill-current' : ''} />
      </IconButton>
      {problem && (
        <span role="alert" className="sr-only">
          {label}
        </span>
      )}
    </>
  );
}
