import { Columns3 } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { Button } from '@/components/ui/button';
import { Checkbox } from '@/components/ui/checkbox';
import { Popover } from '@/components/ui/popover';
import { DEFAULT_COLUMNS, FIXED_COLUMN } from '@/lib/table/column-choice';
import { EVENT_COLUMNS, type EventColumn } from '@/lib/table/event-columns';

interface ColumnMenuProps {
  readonly columns: readonly EventColumn[];
  /** False where the browser forgets them with the page. */
  readonly isPersisted: boolean;
  readonly onChange: (columns: readonly EventColumn[]) => void;
}

/** Which columns the table has. */
export function ColumnMenu({ columns, isPersisted, onChange }: ColumnMenuProps) {
  const t = useTranslations('table');
  return (
    <Popover title={t('columns')} label={t('columns')} icon={<Columns3 aria-hidden size={18} />}>
      <div className="flex flex-col">
        {EVENT_COLUMNS.filter((column) => column !== FIXED_COLUMN).map((column) => (
          <Checkbox
            key={column}
            state={columns.includes(column) ? 'on' : 'off'}
            onChange={(on) =>
              onChange(on ? [...columns, column] : columns.filter((other) => other !== column))
            }
          >
            {t(`column.${column}`)}
          </Checkbox>
        ))}
      </div>
      <Button onClick={() => onChange(DEFAULT_COLUMNS)}>{t('usualColumns')}</Button>
      {!isPersisted && (
        <p role="status" className="max-w-60 text-xs leading-5">
          {t('notPersisted')}
        </p>
      )}
    </Popover>
  );
}
