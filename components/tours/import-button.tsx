'use client';

import { FileUp } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useEffect, useEffectEvent, useRef } from 'react';
import { buttonClass, type ButtonVariant } from '@/components/ui/button';

interface ImportButtonProps {
  readonly onFile: (file: File) => void;
  readonly variant?: ButtonVariant;
}

/** Picks a file, of a tour or of a collection. It is a field in a label, so that the browser opens it without this code. */
export function ImportButton({ onFile, variant = 'outline' }: ImportButtonProps) {
  const t = useTranslations('tours.own');
  const input = useRef<HTMLInputElement>(null);
  const takeFile = () => {
    const field = input.current;
    const file = field?.files?.[0];
    if (!field || !file) return;
    onFile(file);
    // So that the same file may be picked again, once it has been put right.
    field.value = '';
  };
  // One that was picked before this code was there.
  const takeEarlier = useEffectEvent(takeFile);
  useEffect(() => takeEarlier(), []);
  return (
    <label
      className={buttonClass(
        variant,
        'relative min-h-8 cursor-pointer px-2 has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-(--focus) max-md:min-h-11 max-md:px-3',
      )}
    >
      <FileUp aria-hidden size={16} />
      {t('import')}
      <input
        ref={input}
        type="file"
        accept=".json,application/json"
        onChange={takeFile}
        className="pointer-events-none absolute -inset-px opacity-0"
      />
    </label>
  );
}
