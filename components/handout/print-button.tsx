'use client';

import { Printer } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useEffect } from 'react';
import { Button } from '@/components/ui/button';

const TITLE = '--handout-title';

/** Prints, or saves as PDF; the title at the head of each sheet is handed to the style sheet. */
export function PrintButton({ runningTitle }: { runningTitle: string }) {
  const t = useTranslations('handout.toolbar');
  useEffect(() => {
    const { style } = document.documentElement;
    style.setProperty(TITLE, cssString(runningTitle));
    return () => void style.removeProperty(TITLE);
  }, [runningTitle]);
  return (
    <Button variant="accent" onClick={() => window.print()}>
      <Printer aria-hidden size={16} />
      {t('print')}
    </Button>
  );
}

/** What is in a title must not end the string that holds it. */
const cssString = (text: string) => `"${text.replace(/[\\"]/g, '\\$&').replace(/[\n\r\f]/g, ' ')}"`;
