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
      className="flex flex-wrap items-center gap-x-6 border-b border-rule bg-raised px-4 py-1 text-sm leading-6 md:px-6 print:hidden"
    >
      <LinkedEditionWords linked={linked} />
    </aside>
  );
}
