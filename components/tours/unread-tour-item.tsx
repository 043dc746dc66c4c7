'use client';

import { Download, Trash2 } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useId } from 'react';
import { useTourProblemWords } from './use-tour-problem-words';
import { Button } from '@/components/ui/button';
import type { TourFileProblem } from '@/lib/tours/own-tour-file';
import { downloadText } from './download-tour';

interface UnreadTourItemProps {
  readonly id: string;
  readonly text: string;
  readonly problem: TourFileProblem;
  readonly onDelete: () => void;
}

/** A stored tour that cannot be read. Only the reader may throw it away. */
export function UnreadTourItem({ id, text, problem, onDelete }: UnreadTourItemProps) {
  const t = useTranslations('tours.own');
  const wordsOf = useTourProblemWords();
  const titleId = useId();
  return (
    <li className="flex flex-col gap-1 border-t border-rule py-3">
      <h3 id={titleId} className="text-lg leading-7 font-semibold">
        {t('unread')}
      </h3>
      <p className="text-sm leading-6">
        {wordsOf(problem)} {t('unreadHelp')}
      </p>
      <div className="-ml-2 flex flex-wrap gap-1">
        <Button
          variant="quiet"
          aria-describedby={titleId}
          onClick={() => downloadText(`${id}.tour.json`, text)}
        >
          <Download aria-hidden size={16} />
          {t('export')}
        </Button>
        <Button variant="quiet" aria-describedby={titleId} onClick={onDelete}>
          <Trash2 aria-hidden size={16} />
          {t('delete')}
        </Button>
      </div>
    </li>
  );
}
