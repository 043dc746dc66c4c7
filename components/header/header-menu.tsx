import { Menu } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useKeptKeys } from '@/components/kept/collection-text';
import { buttonClass } from '@/components/ui/button';
import { Link } from '@/components/ui/navigation';
import { Popover } from '@/components/ui/popover';
import { COLLECTION_PAGE } from '@/lib/collection/collected-item';
import { OFFLINE_PAGE } from '@/lib/offline/offline-page';
import { HEADER_PAGES } from '@/lib/routes/sections';
import { ViewActions, type ViewActionsProps } from './view-actions';

/** Everything that the row has no room for: every page, and what is done with the view. */
export function HeaderMenu(props: Omit<ViewActionsProps, 'onDone'>) {
  const t = useTranslations('header');
  return (
    <Popover
      title={t('menu')}
      label={t('menu')}
      icon={
        <>
          <Menu aria-hidden size={20} />
          <span className="max-md:hidden">{t('menu')}</span>
        </>
      }
      buttonClassName={buttonClass('outline', 'min-h-8 px-2 max-md:size-11 max-md:px-0')}
      panelClassName="w-72 max-w-[calc(100vw-1rem)] gap-2 p-3"
      titleClassName="sr-only"
    >
      {(close) => (
        <>
          <PageList />
          <div className="flex flex-col border-t border-rule pt-2">
            <ViewActions {...props} onDone={close} />
          </div>
        </>
      )}
    </Popover>
  );
}

function PageList() {
  const t = useTranslations('pages.nav');
  const kept = useTranslations('kept');
  const header = useTranslations('header');
  const { size } = useKeptKeys();
  return (
    <ul aria-label={t('label')} className="grid grid-cols-2">
      {HEADER_PAGES.map((page) => (
        <li key={page}>
          <Link
            href={`/${page}`}
            prefetch={false}
            className={buttonClass('quiet', 'min-h-9 w-full justify-start px-3 max-md:min-h-11')}
          >
            {t(page)}
          </Link>
        </li>
      ))}
      <li className="col-span-2">
        <Link
          href={COLLECTION_PAGE}
          prefetch={false}
          className={buttonClass('quiet', 'min-h-9 w-full justify-start px-3 max-md:min-h-11')}
        >
          {kept('collection', { count: size })}
        </Link>
      </li>
      <li className="col-span-2">
        <Link
          href={OFFLINE_PAGE}
          prefetch={false}
          className={buttonClass('quiet', 'min-h-9 w-full justify-start px-3 max-md:min-h-11')}
        >
          {header('keepOffline')}
        </Link>
      </li>
    </ul>
  );
}
