import { useTranslations } from 'next-intl';
import type { LinkedEdition } from '@/lib/editions/linked-change';
import { LinkedEditionWords } from './linked-edition-words';

/** Above a page that was reached by a link of an edition; nothing where there is nothing to say. */
export function LinkedEditionBar({ linked }: { linked: LinkedEdition | null }) {
  const t = useTranslations('editions');
  if (linked === null) return null;
  return (
    <aside
      aria-label={t('here')}
      className="border-b border-rule bg-raised text-sm leading-6 print:hidden"
    >
      <div className="mx-auto flex max-w-6xl flex-wrap items-center gap-x-6 px-4 py-1 md:px-6">
        <LinkedEditionWords linked={linked} />
      </div>
    </aside>
  );
}
