import { Trash2 } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { type KeyboardEvent, Fragment } from 'react';
import { Button } from '@/components/ui/button';
import { IconButton } from '@/components/ui/icon-button';
import { pressedKey } from '@/lib/shortcuts/pressed-key';
import type { ShortcutAction } from '@/lib/shortcuts/shortcut-actions';

interface ShortcutRowProps {
  readonly action: ShortcutAction;
  readonly keys: readonly string[];
  /** The next key pressed becomes this action's. */
  readonly listening: boolean;
  /** Why the key pressed last was refused. */
  readonly refusal: string | null;
  readonly onListen: (on: boolean) => void;
  readonly onKey: (key: string) => void;
  readonly onRemove: () => void;
}

export function ShortcutRow(props: ShortcutRowProps) {
  const { action, keys, listening, refusal, onListen, onKey, onRemove } = props;
  const t = useTranslations('shortcuts');
  const name = t(`does.${action}`);

  const press = (event: KeyboardEvent) => {
    if (!listening || event.key === 'Tab') return;
    // Escape ends the listening, not the dialog.
    event.stopPropagation();
    if (event.key === 'Escape') {
      event.preventDefault();
      onListen(false);
      return;
    }
    const key = pressedKey(event.nativeEvent);
    if (key === null) return;
    event.preventDefault();
    onKey(key);
  };

  return (
    <tr className="border-b border-rule/60">
      <th scope="row" className="py-1 pr-3 text-left font-normal">
        {name}
        {listening && (
          <p role="status" className={`pb-1 text-xs leading-5 ${refusal ? 'text-accent' : ''}`}>
            {refusal ?? t('press')}
          </p>
        )}
      </th>
      <td className="py-1 pr-3 text-right whitespace-nowrap">
        {keys.length > 0 ? (
          <KeyCaps keys={keys} />
        ) : (
          <span className="text-ink-soft">{t('none')}</span>
        )}
      </td>
      <td className="w-0 py-1 whitespace-nowrap">
        <div className="flex justify-end gap-1">
          <Button
            variant={listening ? 'accent' : 'quiet'}
            aria-label={t('changeKey', { action: name })}
            aria-pressed={listening}
            onClick={() => onListen(!listening)}
            onKeyDown={press}
            onKeyUp={(event) => {
              // A button is pressed when Space comes up again, which would end the listening.
              if (listening && event.key === ' ') event.preventDefault();
            }}
            onBlur={() => listening && onListen(false)}
          >
            {t('change')}
          </Button>
          <IconButton
            label={t('removeKey', { action: name })}
            disabled={keys.length === 0}
            onClick={onRemove}
          >
            <Trash2 aria-hidden size={16} />
          </IconButton>
        </div>
      </td>
    </tr>
  );
}

/** Keys drawn as on a keyboard; each of them triggers the action. */
function KeyCaps({ keys }: { keys: readonly string[] }) {
  const t = useTranslations('shortcuts');
  return keys.map((key, index) => (
    <Fragment key={key}>
      {index > 0 && <span className="px-1.5 text-xs text-ink-soft">{t('or')}</span>}
      <kbd className="inline-grid min-h-6 min-w-6 place-content-center rounded-xs border border-b-2 border-control bg-raised px-1.5 font-sans text-xs leading-5 font-medium">
        {key === 'Space' ? t('space') : key.toUpperCase()}
      </kbd>
    </Fragment>
  ));
}
