import { useTranslations } from 'next-intl';
import { Fragment, useState } from 'react';
import { rebind, unbind } from '@/lib/shortcuts/rebind';
import {
  actionsOf,
  shortcutGroups,
  type KeyBindings,
  type ShortcutAction,
} from '@/lib/shortcuts/shortcut-actions';
import { ShortcutRow } from './shortcut-row';

interface ShortcutTableProps {
  readonly bindings: KeyBindings;
  readonly onChange: (bindings: KeyBindings) => void;
}

/** A key that was refused because another action has it. */
interface Refusal {
  readonly key: string;
  readonly takenBy: ShortcutAction;
}

/** What each key does, by group, with a button to choose another. */
export function ShortcutTable({ bindings, onChange }: ShortcutTableProps) {
  const t = useTranslations('shortcuts');
  const [listening, setListening] = useState<ShortcutAction | null>(null);
  const [refusal, setRefusal] = useState<Refusal | null>(null);

  const listen = (action: ShortcutAction | null) => {
    setListening(action);
    setRefusal(null);
  };
  const choose = (action: ShortcutAction, key: string) => {
    const rebinding = rebind(bindings, action, key);
    if (!rebinding.ok) {
      setRefusal({ key, takenBy: rebinding.takenBy });
      return;
    }
    onChange(rebinding.bindings);
    listen(null);
  };

  return (
    <table className="w-full border-collapse text-sm">
      <caption className="sr-only">{t('title')}</caption>
      <thead className="sr-only">
        <tr>
          <th scope="col">{t('action')}</th>
          <th scope="col">{t('key')}</th>
          <th scope="col">{t('change')}</th>
        </tr>
      </thead>
      {shortcutGroups.map((group) => (
        <Fragment key={group}>
          <tbody>
            <tr>
              <th
                scope="rowgroup"
                colSpan={3}
                className="border-b border-rule pt-4 pb-1 text-left font-serif text-base font-semibold"
              >
                {t(`group.${group}`)}
              </th>
            </tr>
            {actionsOf(group).map((action) => (
              <ShortcutRow
                key={action}
                action={action}
                keys={bindings[action]}
                listening={listening === action}
                refusal={
                  listening === action && refusal
                    ? t('taken', {
                        key: refusal.key === 'Space' ? t('space') : refusal.key.toUpperCase(),
                        action: t(`does.${refusal.takenBy}`),
                      })
                    : null
                }
                onListen={(on) => listen(on ? action : null)}
                onKey={(key) => choose(action, key)}
                onRemove={() => onChange(unbind(bindings, action))}
              />
            ))}
          </tbody>
        </Fragment>
      ))}
    </table>
  );
}
