import type { ReactNode } from 'react';

interface FigureSectionProps {
  readonly title: string;
  readonly help: string;
  /** Above the lines, where they share one. */
  readonly axis?: ReactNode;
  readonly children: ReactNode;
}

/** Figures of one sort, line by line, and what the sort means. */
export function FigureSection({ title, help, axis, children }: FigureSectionProps) {
  return (
    <section className="flex min-w-0 flex-col gap-2">
      <div>
        <h3 className="text-lg leading-7 font-semibold">{title}</h3>
        <p className="text-xs leading-5 text-ink-soft">{help}</p>
      </div>
      <div>
        {axis}
        <ul className={axis ? '' : 'border-t border-rule'}>{children}</ul>
      </div>
    </section>
  );
}
