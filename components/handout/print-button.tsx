'use client';

import { Printer } from 'lucide-react';
import { useEffect } from 'react';
import { Button } from '@/components/ui/button';

const TITLE = '--handout-title';

interface PrintButtonProps {
  readonly label: string;
  readonly runningTitle: string;
}

/** Prints, or saves as PDF; the title at the head of each sheet is handed to the style sheet. */
export function PrintButton({ label, runningTitle }: PrintButtonProps) {
  useEffect(() => {
    const { style } = document.documentElement;
    style.setProperty(TITLE, cssString(runningTitle));
    return () => void style.removeProperty(TITLE);
  }, [runningTitle]);
  return (
    <Button variant="accent" onClick={() => window.print()}>
      <Printer aria-hidden size={16} />
      {label}
    </Button>
  );
}

/** What is in a title must not end the string that holds it. */
const cssString = (text: string) => `"${text.replace(/[\\"]/g, '\\$&').replace(/[\n\r\f]/g, ' ')}"`;
