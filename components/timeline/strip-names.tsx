import { useTranslations } from 'next-intl';
import type { StripLayout } from '@/lib/timeline/event-strip';

/** As `eventStrip` fills the lanes where marks lie on each other. */
const LANES = ['narrow', 'wide', 'faded'] as const;

/** What the strips under the bars hold, left of them; on a phone there is no room. */
export function StripNames({ strip }: { strip: StripLayout }) {
  const t = useTranslations('timeline.strips');
  const names = strip.isApart ? (['each'] as const) : LANES;
  return (
    <div
      aria-hidden
      className="pointer-events-none absolute inset-y-0 right-full flex flex-col justify-around pr-2 text-right text-[0.6875rem] leading-3 whitespace-nowrap text-ink-soft max-md:hidden"
    >
      {names.map((name) => (
        <span key={name}>{t(name)}</span>
      ))}
    </div>
  );
}
