'use client';

import { Component, createElement, useEffect, useSyncExternalStore, type ReactNode } from 'react';
import { isPlainOnly } from '@/lib/text/plain-markdown';
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

/** A reader's own text. Nothing in it is executed, fetched, or can leave its place. */
export function Markdown({ markdown }: { markdown: string }) {
  const text = useSyncExternalStore(
    subscribe,
    () => loaded,
    () => null,
  );
  useEffect(() => void loadMarkdown(), []);
  const asWritten = <p className="wrap-anywhere whitespace-pre-line">{markdown}</p>;
  if (text === null || isPlainOnly(markdown)) return asWritten;
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
