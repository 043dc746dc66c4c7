import ReactMarkdown, { type Components } from 'react-markdown';
import { safeAddress } from '@/lib/text/safe-address';

/** The number of an event after a sentence, as copies of shipped tours have them. */
const isMark = (children: unknown) => typeof children === 'string' && /^\d{1,3}$/.test(children);

/**
 * HTML is shown as text and never rendered. A heading becomes a bold line, because the step has a
 * heading of its own. A picture becomes its alternative text, because it would be fetched over the
 * network.
 */
const BOLD_LINE: Components['p'] = ({ children }) => (
  <p className="font-semibold not-first:mt-[0.6em]">{children}</p>
);

const COMPONENTS: Components = {
  h1: BOLD_LINE,
  h2: BOLD_LINE,
  h3: BOLD_LINE,
  h4: BOLD_LINE,
  h5: BOLD_LINE,
  h6: BOLD_LINE,
  p: ({ children }) => <p className="not-first:mt-[0.6em]">{children}</p>,
  ul: ({ children }) => <ul className="list-disc pl-[1.3em] not-first:mt-[0.6em]">{children}</ul>,
  ol: ({ children, start }) => (
    <ol start={start} className="list-decimal pl-[1.5em] not-first:mt-[0.6em]">
      {children}
    </ol>
  ),
  blockquote: ({ children }) => (
    <blockquote className="border-l-2 border-accent pl-[0.7em] not-first:mt-[0.6em]">
      {children}
    </blockquote>
  ),
  pre: ({ children }) => (
    <pre className="text-[0.85em] whitespace-pre-wrap not-first:mt-[0.6em]">{children}</pre>
  ),
  hr: () => <hr className="my-[0.6em] border-rule" />,
  img: ({ alt }) => <span>{alt}</span>,
  a: ({ href, title, children }) => {
    if (!href) return <span>{children}</span>;
    const link = (
      <a
        href={href}
        title={title}
        target="_blank"
        rel="noopener noreferrer"
        className="underline decoration-control decoration-1 underline-offset-[0.2em] hover:text-accent"
      >
        {children}
      </a>
    );
    return isMark(children) ? <sup className="font-sans text-[0.6em]">{link}</sup> : link;
  },
};

/** A reader's own Markdown, rendered. */
export function MarkdownText({ markdown }: { markdown: string }) {
  return (
    <ReactMarkdown components={COMPONENTS} urlTransform={safeAddress}>
      {markdown}
    </ReactMarkdown>
  );
}
