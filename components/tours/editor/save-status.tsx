import { useTranslations } from 'next-intl';
import type { SaveState } from './tour-draft';

interface SaveStatusProps {
  readonly state: SaveState;
  /** False where the browser keeps nothing. */
  readonly isKept: boolean;
}

/** Whether the work is safe. Spoken only when it is not: it is well almost always. */
export function SaveStatus({ state, isKept }: SaveStatusProps) {
  const t = useTranslations('tourEditor.save');
  const isBad = state === 'failed' || state === 'too-large';
  return (
    <>
      <p className="text-xs leading-5 text-ink-soft">
        {isBad ? null : t(state === 'saved' && !isKept ? 'forgotten' : state)}
      </p>
      <div role="alert" className="empty:hidden">
        {isBad && (
          <p className="border-l-2 border-accent bg-raised px-3 py-2 text-sm leading-6">
            {t(state)}
          </p>
        )}
      </div>
    </>
  );
}
