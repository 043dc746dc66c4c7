import { useTranslations } from 'next-intl';
import type { Locale } from '@/lib/i18n/routing';

// On the screen as high as `CAPTION_SPACE`.

interface CaptionsProps {
  readonly text: string;
  /** The screen's, which a phone's page may not be in. */
  readonly lang?: Locale | undefined;
}

/** The speaker's notes for everybody to read, a few lines at a time, at the foot of the screen. */
export function StageCaptions({ text, lang }: CaptionsProps) {
  const t = useTranslations('lectureRun.caption');
  return (
    <section
      aria-label={t('label')}
      data-captions
      className="fixed inset-x-0 bottom-0 z-20 flex h-[22vmin] items-center justify-center bg-ink px-[4vw] pb-[0.4vmin] text-paper"
    >
      <p
        lang={lang}
        className="text-center text-[max(1.125rem,min(5vmin,4.4vw))] leading-tight font-semibold text-balance"
      >
        {text}
      </p>
    </section>
  );
}

/** The same on a phone, above what leads back and on. */
export function PhoneCaptions({ text, lang }: CaptionsProps) {
  const t = useTranslations('lectureRun.caption');
  return (
    <section
      aria-label={t('label')}
      data-captions
      className="-mx-5 flex min-h-[5.5rem] items-center bg-ink px-5 py-2 text-paper"
    >
      <p lang={lang} className="w-full text-center text-lg leading-snug font-semibold text-balance">
        {text}
      </p>
    </section>
  );
}
