'use client';

import { Printer } from 'lucide-react';
import { useEffect, useState } from 'react';
import { Button } from '@/components/ui/button';

const TITLE = '--handout-title';

/** What stands in the place of a handout that is not drawn yet. */
const PREPARING = '[data-preparing]';

interface PrintButtonProps {
  readonly label: string;
  /** Said while the page is not whole. */
  readonly waiting: string;
  readonly runningTitle: string;
}

/** Prints, or saves as PDF; the title at the head of each sheet is handed to the style sheet. */
export function PrintButton({ label, waiting, runningTitle }: PrintButtonProps) {
  useEffect(() => {
    const { style } = document.documentElement;
    style.setProperty(TITLE, cssString(runningTitle));
    return () => void style.removeProperty(TITLE);
  }, [runningTitle]);
  const [isWaiting, setWaiting] = useState(false);
  const print = async () => {
    setWaiting(true);
    await readyToPrint();
    setWaiting(false);
    window.print();
  };
  return (
    <>
      <span role="status" className="text-xs leading-5 text-ink-soft">
        {isWaiting ? waiting : ''}
      </span>
      <Button variant="accent" aria-disabled={isWaiting} onClick={() => void print()}>
        <Printer aria-hidden size={16} />
        {label}
      </Button>
    </>
  );
}

/** What comes later than the page: letters of other scripts, and a handout that the browser itself makes. */
async function readyToPrint(): Promise<void> {
  await new Promise<void>((resolve) => {
    const isThere = () => document.querySelector(PREPARING) === null;
    if (isThere()) return resolve();
    const observer = new MutationObserver(() => {
      if (!isThere()) return;
      observer.disconnect();
      resolve();
    });
    observer.observe(document.body, { childList: true, subtree: true });
  });
  await document.fonts.ready;
}

/** What is in a title must not end the string that holds it. */
const cssString = (text: string) => `"${text.replace(/[\\"]/g, '\\$&').replace(/[\n\r\f]/g, ' ')}"`;
