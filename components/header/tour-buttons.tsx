'use client';

import { Presentation, SquarePen } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { buttonClass } from '@/components/ui/button';
import { Link } from '@/components/ui/navigation';
import { Tooltip } from '@/components/ui/tooltip';
import { TOURS_PAGE } from '@/lib/tours/tour-links';
import { HeaderButton } from './header-button';

interface TourButtonsProps {
  readonly inMenu: boolean;
  readonly isEditing: boolean;
  readonly onEdit: (isEditing: boolean) => void;
}

/** To the tours, and to the making of one. */
export function TourButtons({ inMenu, isEditing, onEdit }: TourButtonsProps) {
  const t = useTranslations('header');
  return (
    <>
      <Tooltip text={t('toursHint')}>
        <Link
          href={TOURS_PAGE}
          prefetch={false}
          aria-label={t('tours')}
          className={buttonClass(
            'quiet',
            inMenu ? 'min-h-11 w-full justify-start gap-3 px-3' : 'min-h-8 min-w-10 px-2',
          )}
        >
          <Presentation aria-hidden size={18} />
          <span className={inMenu ? '' : 'max-lg:hidden'}>{t('tours')}</span>
        </Link>
      </Tooltip>
      <HeaderButton
        icon={SquarePen}
        label={t('editor')}
        hint={t('editorHint')}
        words={inMenu ? 'always' : 'never'}
        pressed={isEditing}
        onClick={() => onEdit(!isEditing)}
      />
    </>
  );
}
