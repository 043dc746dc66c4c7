import { useTranslations } from 'next-intl';
import type { AmountDetail, EventDetail } from '@/lib/model/event-detail';

const SIDES = new Set(['party', 'exporter', 'importer']);

/** "exports: ROK → Mongolia": what an amount measures, and from whom to whom where that is known. */
export function useFlowWords(participants: EventDetail['participants']) {
  const t = useTranslations('evidence.amount');
  const sides = participants.filter(({ role }) => SIDES.has(role));
  return ({ flow, partner }: Pick<AmountDetail, 'flow' | 'partner'>): string | null => {
    if (flow === 'none') return null;
    const others = sides.filter(({ id }) => id !== partner?.id);
    const [side] = others;
    const isDirected = (flow === 'export' || flow === 'import') && partner !== null;
    // Of three, nothing says which two it is between.
    if (!isDirected || side === undefined || others.length > 1) return t(`flow.${flow}`);
    const [from, to] = flow === 'export' ? [side, partner] : [partner, side];
    return t('goods', { flow: t(`flow.${flow}`), from: from.name, to: to.name });
  };
}
