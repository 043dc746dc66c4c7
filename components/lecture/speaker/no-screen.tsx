import { useTranslations } from 'next-intl';
import { buttonClass } from '@/components/ui/button';
import type { Farewell } from '@/lib/lecture/lecture-message';
import type { ChannelStatus } from '../channel/server-channel';

interface NoScreenProps {
  /** What the screen said when it went; null where it was lost. */
  readonly farewell: Farewell | null;
  /** Of the server's channel. */
  readonly status: ChannelStatus;
  /** Where the screen can be opened from here; null on another device. */
  readonly screenAddress: string | null;
}

/** Says that no screen answers, or how it went, and how to have one. */
export function NoScreen({ farewell, status, screenAddress }: NoScreenProps) {
  const t = useTranslations('speaker');
  const goodbye = useTranslations('lecture.farewell');
  const words = farewell
    ? goodbye(farewell)
    : screenAddress === null
      ? t(`connection.${status}`)
      : t('notConnected');
  return (
    <div
      role="status"
      className="flex shrink-0 flex-wrap items-center gap-x-4 gap-y-2 border-b border-rule bg-raised px-5 py-2 text-sm"
    >
      <p>{words}</p>
      {screenAddress !== null && (
        // A link and not a script, which a browser may not let open a window.
        <a
          href={screenAddress}
          target="third-neighbor-screen"
          rel="opener"
          className={buttonClass('outline', 'min-h-8 px-2 max-md:min-h-11 max-md:px-3')}
        >
          {t('openScreen')}
        </a>
      )}
    </div>
  );
}
