'use client';

import { plot, type PlotOptions } from '@observablehq/plot';
import { useLayoutEffect, useRef } from 'react';

interface PlotFigureProps {
  /** Made anew only when the drawing changes. */
  readonly options: PlotOptions;
  readonly className?: string;
}

/**
 * A drawing by Observable Plot. Plot writes a `<style>` element into each, which the content security
 * policy forbids; it is taken out before the drawing comes into the document, where a policy would
 * first look at it, and its rules are classes here (ADR 17).
 */
export function PlotFigure({ options, className = '' }: PlotFigureProps) {
  const frame = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const drawing = plot(options);
    for (const style of drawing.querySelectorAll('style')) style.remove();
    nameLinks(drawing);
    frame.current?.replaceChildren(drawing);
    return () => drawing.remove();
  }, [options]);
  return (
    <div
      ref={frame}
      className={`[&_svg]:block [&_svg]:overflow-visible [&_text]:whitespace-pre ${className}`}
    />
  );
}

/** Plot names the mark inside a link; a link takes its name from itself. */
function nameLinks(drawing: Element) {
  for (const link of drawing.querySelectorAll('a')) {
    const name = link.firstElementChild?.getAttribute('aria-label');
    if (!name) continue;
    link.setAttribute('aria-label', name);
    link.firstElementChild?.removeAttribute('aria-label');
  }
}
