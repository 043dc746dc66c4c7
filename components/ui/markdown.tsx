'use client';

import { Component, createElement, useEffect, useSyncExternalStore, type ReactNode } from 'react';
import { isPlainOnly } from '@/lib/text/markdown-bounds';
import type { MarkdownText } from './markdown-text';

let loaded: typeof MarkdownText | null = null;
const listeners = new Set<() => void>();

/** Loads the code that renders Markdown. If that fails, the text is shown as it is written. */
export async function loadMarkdown(): Promise<void> {
  const fetched = await import('./markdown-text').catch(() => null);
  if (fetched === null || loaded !== null) return;
  loaded = fetched.MarkdownText;
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void) {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}

interface MarkdownProps {
  readonly markdown: string;
  /** It is not to be read as Markdown: the texts beside it are too much already. */
  readonly isPlain?: boolean;
  /** The sentence about a text that is shown as it is written. */
  readonly plainNotice: string;
}

/**
 * A reader's own text. Nothing in it is executed, fetched, or can leave its place. One that would
 * take a browser long to lay out is shown as it is written, with a sentence that says so.
 */
export function Markdown({ markdown, isPlain = false, plainNotice }: MarkdownProps) {
  const text = useSyncExternalStore(
    subscribe,
    () => loaded,
    () => null,
  );
  useEffect(() => void loadMarkdown(), []);
  const asWritten = <p className="wrap-anywhere whitespace-pre-line">{markdown}</p>;
  if (isPlain || isPlainOnly(markdown)) {
    return (
      <>
        <p className="mb-[0.6em] text-[0.8em] italic">{plainNotice}</p>
        {asWritten}
      </>
    );
  }
  if (text === null) return asWritten;
  return (
    <MarkdownBoundary key={markdown} fallback={asWritten}>
      <div className="wrap-anywhere">{createElement(text, { markdown })}</div>
    </MarkdownBoundary>
  );
}

/** Shows the plain text if rendering throws, so that one bad text does not end a lecture. */
class MarkdownBoundary extends Component<
  { readonly fallback: ReactNode; readonly children: ReactNode },
  { readonly failed: boolean }
> {
  override state = { failed: false };

  static getDerivedStateFromError() {
    return { failed: true };
  }

  override render() {
    return this.state.failed ? this.props.fallback : this.props.children;
  }
}
