'use client';

import { ArrowDown } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useEffect, useState } from 'react';

interface PollNoticeProps {
  /** Id of the element where one answers. */
  readonly pollId: string;
  readonly prompt: string;
}

/** Above the bar of a phone whose reader is elsewhere on the page: leads to what is asked. */
export function PollNotice({ pollId, prompt }: PollNoticeProps) {
  const t = useTranslations('roomTalk.audience');
  const isSeen = useIsSeen(pollId);
  if (isSeen) return null;
  return (
    <a
      href={`#${pollId}`}
      className="fixed inset-x-0 bottom-(--audience-bar) z-20 flex min-h-14 items-center gap-3 bg-accent px-5 py-2 leading-snug text-accent-ink"
    >
      <span className="line-clamp-2 min-w-0 grow">{t('newPoll', { prompt })}</span>
      <ArrowDown aria-hidden size={22} className="shrink-0" />
    </a>
  );
}

/** Whether some of an element is on the screen. */
function useIsSeen(id: string): boolean {
  const [isSeen, setSeen] = useState(false);
  useEffect(() => {
    const element = document.getElementById(id);
    if (!element || !('IntersectionObserver' in window)) return;
    const observer = new IntersectionObserver(([entry]) => setSeen(entry!.isIntersecting));
    observer.observe(element);
    return () => observer.disconnect();
  }, [id]);
  return isSeen;
}
