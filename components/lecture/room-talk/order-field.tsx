import { ArrowDown, ArrowUp } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { IconButton } from '@/components/ui/icon-button';

interface OrderFieldProps {
  /** Of the element that says what is asked. */
  readonly promptId: string;
  readonly options: readonly string[];
  /** Of the options, where it is not that of the page. */
  readonly lang: string | undefined;
  /** Indices of the options, the first one first. */
  readonly order: readonly number[];
  readonly onChange: (order: number[]) => void;
}

/** The options, each of which two buttons move. */
export function OrderField({ promptId, options, lang, order, onChange }: OrderFieldProps) {
  const t = useTranslations('roomTalk.audience');
  const move = (from: number, to: number) =>
    onChange(order.toSpliced(from, 1).toSpliced(to, 0, order[from]!));
  return (
    <ol aria-labelledby={promptId} className="flex flex-col">
      {order.map((option, position) => {
        const named = { option: options[option]!, position: position + 1 };
        return (
          <li
            key={option}
            className="flex min-h-12 items-center gap-2 border-t border-rule last:border-b"
          >
            <span className="w-6 shrink-0 text-ink-soft tabular-nums">{position + 1}</span>
            <span lang={lang} className="min-w-0 grow py-1 wrap-anywhere">
              {named.option}
            </span>
            <IconButton
              label={t('up', named)}
              className="size-11"
              disabled={position === 0}
              onClick={() => move(position, position - 1)}
            >
              <ArrowUp aria-hidden size={20} />
            </IconButton>
            <IconButton
              label={t('down', named)}
              className="size-11"
              disabled={position === order.length - 1}
              onClick={() => move(position, position + 1)}
            >
              <ArrowDown aria-hidden size={20} />
            </IconButton>
          </li>
        );
      })}
    </ol>
  );
}
