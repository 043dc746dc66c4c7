import { useTranslations } from 'next-intl';
import { Button } from '@/components/ui/button';

interface SpeakerBlockedProps {
  readonly address: string;
  readonly onPhone: () => void;
}

/** Other ways to the speaker's view, when the browser let no window be opened. */
export function SpeakerBlocked({ address, onPhone }: SpeakerBlockedProps) {
  const t = useTranslations('lecture.blocked');
  return (
    <div className="flex flex-col items-start gap-4">
      <p>{t('about')}</p>
      <p>
        <a
          href={address}
          target="_blank"
          rel="opener"
          className="wrap-anywhere text-accent underline underline-offset-4"
        >
          {window.location.origin + address}
        </a>
      </p>
      <p>{t('orPhone')}</p>
      <Button className="min-h-11 px-4 text-[1em]" onClick={onPhone}>
        {t('phone')}
      </Button>
    </div>
  );
}
