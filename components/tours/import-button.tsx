'use client';

import { FileUp } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useRef } from 'react';
import { Button, type ButtonVariant } from '@/components/ui/button';

/** Picks a tour file. */
export function ImportButton({
  onFile,
  variant,
}: {
  onFile: (file: File) => void;
  variant?: ButtonVariant;
}) {
  const t = useTranslations('tours.own');
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <input
        ref={input}
        type="file"
        accept=".json,application/json"
        aria-label={t('import')}
        hidden
        onChange={({ target }) => {
          const [file] = target.files ?? [];
          if (file) onFile(file);
          // So that the same file may be picked again, once it has been put right.
          target.value = '';
        }}
      />
      <Button variant={variant} onClick={() => input.current?.click()}>
        <FileUp aria-hidden size={16} />
        {t('import')}
      </Button>
    </>
  );
}
