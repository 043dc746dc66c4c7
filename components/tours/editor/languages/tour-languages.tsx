'use client';

import { Columns2, Languages, X } from 'lucide-react';
import { useLocale, useTranslations } from 'next-intl';
import dynamic from 'next/dynamic';
import { useId, useState } from 'react';
import { Button } from '@/components/ui/button';
import { TextButton } from '@/components/ui/text-button';
import { routing } from '@/lib/i18n/routing';
import {
  editedLanguages,
  withLanguage,
  withOtherLanguage,
  withoutOtherLanguage,
} from '@/lib/tours/edit-other-language';
import type { OwnTour } from '@/lib/tours/own-tour';
import { NoticeLine } from '../../notice-line';
import type { TourDraft } from '../tour-draft';
import { UntranslatedSteps } from './untranslated-steps';

const SideBySide = dynamic(() => import('./side-by-side').then((module) => module.SideBySide), {
  ssr: false,
  loading: () => null,
});

interface TourLanguagesProps {
  readonly tour: OwnTour;
  readonly draft: TourDraft;
  readonly onSelect: (id: string) => void;
}

/** Which languages the tour is in: to say it, to add the other one, and to take it away again. */
export function TourLanguages({ tour, draft, onSelect }: TourLanguagesProps) {
  const t = useTranslations('ownLanguages');
  const locale = useLocale();
  const id = useId();
  const [isWide, setWide] = useState(false);
  /** The tour as a removal has left it: undo is offered until something else is changed. */
  const [left, setLeft] = useState<OwnTour | null>(null);
  const { other } = editedLanguages(tour);
  const language = routing.locales.find((code) => code === tour.language);

  const remove = () => {
    draft.change(withoutOtherLanguage);
    setLeft(draft.state().history.present);
  };
  return (
    <section aria-label={t('title')} className="flex flex-col gap-2 border-t border-rule pt-3">
      <div className="flex flex-col gap-1">
        <label htmlFor={id} className="text-xs leading-5 text-ink-soft">
          {t('ofTexts')}
        </label>
        <select
          id={id}
          value={language ?? ''}
          onChange={({ target: { value } }) => {
            const chosen = routing.locales.find((code) => code === value) ?? null;
            draft.change((current) => withLanguage(current, chosen));
          }}
          className="min-h-9 w-full rounded-sm border border-control bg-raised px-2 text-sm text-ink max-md:min-h-11"
        >
          {other === undefined && <option value="">{t('unsaid')}</option>}
          {routing.locales.map((code) => (
            <option key={code} value={code}>
              {t(`name.${code}`)}
            </option>
          ))}
        </select>
      </div>
      {other === undefined ? (
        <>
          <div>
            <Button
              onClick={() =>
                draft.change((current) => withOtherLanguage(current, current.language ?? locale))
              }
            >
              <Languages aria-hidden size={16} />
              {t('add')}
            </Button>
          </div>
          <p className="text-xs leading-5 text-ink-soft">
            {language === undefined
              ? t('addUnsaid', { language: t(`name.${locale}`) })
              : t('addHint')}
          </p>
        </>
      ) : (
        <>
          <UntranslatedSteps tour={tour} onSelect={onSelect} />
          <div className="-ml-2 flex flex-wrap gap-1">
            <Button variant="quiet" onClick={() => setWide(true)}>
              <Columns2 aria-hidden size={16} />
              {t('sideBySide')}
            </Button>
            <Button variant="quiet" onClick={remove}>
              <X aria-hidden size={16} />
              {t('remove', { language: t(`name.${other}`) })}
            </Button>
          </div>
        </>
      )}
      <NoticeLine notice={left === tour ? { isError: false, text: t('removed') } : null}>
        <TextButton onClick={() => draft.undo()}>{t('undo')}</TextButton>
      </NoticeLine>
      {isWide && other !== undefined && (
        <SideBySide tour={tour} draft={draft} onClose={() => setWide(false)} />
      )}
    </section>
  );
}
