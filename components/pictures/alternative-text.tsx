import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { CopyField } from '@/components/ui/copy-field';
import { copyText } from '@/components/ui/copy-text';

/** The picture in words, to be copied to where the picture goes. */
export function AlternativeText({ text }: { text: string }) {
  const t = useTranslations('pictures');
  const [outcome, setOutcome] = useState<{ text: string; isCopied: boolean } | null>(null);
  // Of another picture, nothing has been copied yet.
  const said = outcome?.text === text ? outcome : null;
  const copy = async () => setOutcome({ text, isCopied: await copyText(text) });
  return (
    <section className="flex flex-col gap-1">
      <h3 className="text-sm font-semibold">{t('alternativeText')}</h3>
      <p className="text-sm leading-6 text-ink-soft">{t('alternativeHelp')}</p>
      <p className="max-w-[65ch] border border-rule bg-raised p-2 text-sm leading-6">{text}</p>
      <div className="flex flex-wrap items-center gap-3">
        <Button onClick={() => void copy()}>{t('copy')}</Button>
        <p role="status" className="text-sm">
          {said && t(said.isCopied ? 'copied' : 'copyFailed')}
        </p>
      </div>
      {said?.isCopied === false && <CopyField label={t('alternativeText')} text={text} />}
    </section>
  );
}
