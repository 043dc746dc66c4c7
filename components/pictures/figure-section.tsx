import type { ReactNode } from 'react';

interface FigureSectionProps {
  readonly title: string;
  readonly help: string;
  readonly children: ReactNode;
}

/** Figures of one sort, line by line, and what the sort means. */
export function FigureSection({ title, help, children }: FigureSectionProps) {
  return (
    <section className="flex min-w-0 flex-col gap-2">
      <div>
        <h3 className="text-lg leading-7 font-semibold">{title}</h3>
        <p className="text-xs leading-5 text-ink-soft">{help}</p>
      </div>
      <ul className="border-t border-rule">{children}</ul>
    </section>
  );
}
