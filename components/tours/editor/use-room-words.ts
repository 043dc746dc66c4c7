import { useTranslations } from 'next-intl';
import { useTourProblemWords } from '../use-tour-problem-words';
import type { AddedSteps } from './drafts';

/** Why steps were not added, and what to do. */
export function useRoomWords() {
  const t = useTranslations('tourDesk.room');
  const wordsOf = useTourProblemWords();
  return (outcome: Exclude<AddedSteps, { kind: 'added' }>): string => {
    switch (outcome.kind) {
      case 'too-many':
        return t('tooMany', { left: outcome.left });
      case 'too-large':
        return t('tooLarge');
      case 'missing':
        return wordsOf({ kind: 'missing' });
      case 'unread':
      case 'failed':
        return t(outcome.kind);
    }
  };
}
