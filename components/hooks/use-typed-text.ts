import { useEffect, useEffectEvent, useState } from 'react';
import { RELOAD_EVENT } from './reload-once';
import { storedValue } from './stored-value';
import { useStoredValue } from './use-stored-value';

const keptText = (name: string) =>
  storedValue<string>({
    area: 'session',
    key: `third-neighbor:typed:${name}`,
    parse: (text) => text ?? '',
    serialise: (text) => text || null,
  });

/**
 * A text that a reader types, with how to change it. Where the page loads itself again while something
 * is typed, the text is there again afterwards; on a page that is opened anew it is empty.
 *
 * @param name of the field, of its own in the whole site
 */
export function useTypedText(name: string): readonly [string, (text: string) => void] {
  const [kept] = useState(() => keptText(name));
  const keptBefore = useStoredValue(kept).value;
  const [typed, setText] = useState<string | null>(null);
  const text = typed ?? keptBefore;

  const keep = useEffectEvent(() => kept.write(text));
  useEffect(() => {
    let reloads = false;
    const beforeReload = () => {
      reloads = true;
      keep();
    };
    const leave = () => {
      if (!reloads) kept.write('');
    };
    window.addEventListener(RELOAD_EVENT, beforeReload);
    window.addEventListener('pagehide', leave);
    return () => {
      window.removeEventListener(RELOAD_EVENT, beforeReload);
      window.removeEventListener('pagehide', leave);
    };
  }, [kept]);
  return [text, setText];
}
