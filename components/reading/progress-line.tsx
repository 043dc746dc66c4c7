import { useTranslations } from 'next-intl';
import { stepAnchor } from '@/lib/tours/reading-place';

/** A link to each step in one line; the page's script marks the one that is being read. */
export function ProgressLine({ titles }: { titles: readonly string[] }) {
  const t = useTranslations('reading');
  return (
    // The marks of the script are there before React is.
    <nav
      aria-label={t('progress')}
      data-progress=""
      suppressHydrationWarning
      className="reading-progress bg-paper"
    >
      <ol className="flex h-full overflow-x-auto">
        {titles.map((title, index) => (
          <li key={index} className="min-w-6 flex-1">
            <a
              href={`#${stepAnchor(index + 1)}`}
              title={title}
              suppressHydrationWarning
              className="grid h-full place-content-center border-t-4 border-rule text-sm tabular-nums text-ink-soft -outline-offset-2 hover:bg-ink/8 hover:text-ink focus-visible:-outline-offset-2 aria-[current]:font-semibold aria-[current]:text-ink"
            >
              <span aria-hidden>{index + 1}</span>
              <span className="sr-only">
                {t('stepTitle', { number: index + 1, of: titles.length, title })}
              </span>
            </a>
          </li>
        ))}
      </ol>
    </nav>
  );
}
