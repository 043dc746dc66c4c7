'use client';

import { createElement, useEffect, useSyncExternalStore } from 'react';
import { isPlainOnly } from '@/lib/text/markdown-bounds';
import { InsteadOfFailed } from './instead-of-failed';
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
    // One bad text does not end a lecture.
    <InsteadOfFailed key={markdown} instead={asWritten}>
      <div className="wrap-anywhere">{createElement(text, { markdown })}</div>
    </InsteadOfFailed>
  );
}
