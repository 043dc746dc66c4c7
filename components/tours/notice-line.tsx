import type { ReactNode } from 'react';
import type { Outcome } from './use-tour-import';

interface NoticeLineProps {
  readonly notice: Outcome | null;
  /** What can be done about it. */
  readonly children?: ReactNode;
}

/** What came of the last action; spoken, and there until the next one. */
export function NoticeLine({ notice, children }: NoticeLineProps) {
  return (
    <div role={notice?.isError ? 'alert' : 'status'} className="empty:hidden">
      {notice && (
        <p
          className={`flex flex-wrap items-center gap-x-3 border-l-2 bg-raised px-3 py-2 text-sm leading-6 wrap-anywhere ${notice.isError ? 'border-accent' : 'border-control'}`}
        >
          <span>{notice.text}</span>
          {children}
        </p>
      )}
    </div>
  );
}
