'use client';

import {
  Flag,
  Heading,
  Image as ImageIcon,
  MessageCircleQuestion,
  PanelTop,
  Plus,
  Rows3,
} from 'lucide-react';
import { useTranslations } from 'next-intl';
import { buttonClass } from '@/components/ui/button';
import { Popover } from '@/components/ui/popover';

/** What can be added besides a captured view; both are an opening and an end at once. */
const ADDED = [
  ['title', PanelTop],
  ['section', Heading],
  ['image', ImageIcon],
  ['question', MessageCircleQuestion],
  ['end', Flag],
  ['both', Rows3],
] as const;
export type AddedStep = (typeof ADDED)[number][0];

/** The other kinds of steps, beside the button that captures a view. */
export function AddStepMenu({ onAdd }: { readonly onAdd: (added: AddedStep) => void }) {
  const t = useTranslations('slideEditor');
  return (
    <Popover
      title={t('addTitle')}
      label={t('addTitle')}
      icon={
        <>
          <Plus aria-hidden size={16} />
          {t('add')}
        </>
      }
      buttonClassName={buttonClass('outline', 'min-h-8 px-2 max-md:min-h-11')}
      panelClassName="w-64 max-w-[calc(100vw-1rem)] gap-1 p-2"
      titleClassName="px-2 pt-1 text-sm"
    >
      {(close) => (
        <ul className="flex flex-col">
          {ADDED.map(([added, Icon]) => (
            <li key={added} className={added === 'both' ? 'mt-1 border-t border-rule pt-1' : ''}>
              <button
                type="button"
                className={buttonClass(
                  'quiet',
                  'min-h-9 w-full justify-start px-2 max-md:min-h-11',
                )}
                onClick={() => {
                  close();
                  onAdd(added);
                }}
              >
                <Icon aria-hidden size={16} />
                {t(`kinds.${added}`)}
              </button>
            </li>
          ))}
        </ul>
      )}
    </Popover>
  );
}
