import { CornerUpLeft } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { PageAnchor } from '@/components/ui/page-anchor';
import { followPage } from '@/lib/lecture/followed-room';
import { useFollower } from '../channel/use-follower';
import { useServerChannel } from '../channel/use-server-channel';

/** In the atlas, for who came from a lecture: where the lecturer is by now. Nothing while no lecture is open. */
export function ReturnStrip({ code }: { code: string }) {
  const t = useTranslations('follow.strip');
  const { channel, status, gone } = useServerChannel(code, null);
  const { state } = useFollower(channel);
  if (gone || status === 'not-open' || !state) return null;
  return (
    <PageAnchor
      href={followPage(code)}
      className="pointer-events-auto inline-flex min-h-9 items-center gap-1.5 rounded-sm border border-rule bg-raised px-3 text-sm tabular-nums shadow max-md:min-h-11"
    >
      <CornerUpLeft aria-hidden size={16} />
      <span>
        {t('lecturerAt', { number: state.step + 1 })} ·{' '}
        <span className="underline underline-offset-2">{t('return')}</span>
      </span>
    </PageAnchor>
  );
}
