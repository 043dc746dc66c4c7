'use client';

import { useTranslations } from 'next-intl';
import { useId, type ReactNode } from 'react';
import { Disclosure } from '@/components/ui/disclosure';

interface ChartFrameProps {
  readonly title: string;
  /** One sentence on what the chart shows, for whoever does not see it and for whoever does. */
  readonly sentence: string;
  readonly controls?: ReactNode;
  /** The same as a table, folded away; none while there is nothing to show. */
  readonly table?: ReactNode;
  readonly children: ReactNode;
}

/** A chart with its name, what it shows in words, and the same as a table. */
export function ChartFrame({ title, sentence, controls, table, children }: ChartFrameProps) {
  const t = useTranslations('charts');
  const headingId = useId();
  return (
    <section
      aria-labelledby={headingId}
      className="print-alone absolute inset-0 overflow-auto overscroll-contain bg-panel text-ink print:[print-color-adjust:exact]"
    >
      <div className="flex min-w-0 flex-col gap-4 px-5 py-4 max-md:px-4">
        <div className="flex flex-wrap items-end justify-between gap-x-8 gap-y-3">
          <div className="flex max-w-3xl min-w-0 flex-col gap-1">
            <h2 id={headingId} className="text-xl leading-7 font-semibold">
              {title}
            </h2>
            <p className="text-sm leading-6 text-pretty text-ink-soft">{sentence}</p>
          </div>
          <div className="contents print:hidden">{controls}</div>
        </div>
        {children}
        {table && (
          <Disclosure
            title={t('asTable')}
            className="border-t border-rule pt-2 print:has-[[aria-expanded=false]]:hidden"
          >
            {table}
          </Disclosure>
        )}
      </div>
    </section>
  );
}
