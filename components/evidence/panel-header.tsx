import { X } from 'lucide-react';
import { useTranslations } from 'next-intl';
import type { ReactNode, Ref } from 'react';
import { IconButton } from '@/components/ui/icon-button';

interface PanelHeaderProps {
  readonly headingId: string;
  readonly headingRef: Ref<HTMLHeadingElement>;
  /** What kind of thing is open. */
  readonly kicker: ReactNode;
  readonly title: string;
  readonly onClose: () => void;
}

/** Kind and close button stay in sight while the rest scrolls. */
export function PanelHeader({ headingId, headingRef, kicker, title, onClose }: PanelHeaderProps) {
  const t = useTranslations('evidence');
  return (
    <>
      <div className="sticky top-0 z-10 flex items-center justify-between gap-3 bg-panel py-2 pr-3 pl-5">
        <p className="flex min-w-0 items-center gap-2 text-xs leading-5 text-ink-soft">{kicker}</p>
        <IconButton label={t('close')} onClick={onClose}>
          <X aria-hidden size={20} />
        </IconButton>
      </div>
      <h2
        id={headingId}
        ref={headingRef}
        tabIndex={-1}
        className="scroll-mt-14 px-5 pb-3 text-2xl leading-8 font-semibold wrap-anywhere"
      >
        {title}
      </h2>
    </>
  );
}
