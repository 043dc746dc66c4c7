import type { FramePoint } from '@/lib/geo/frame-line';

export interface MarkPaint {
  /** As "#rrggbb". */
  readonly colour: string;
  /** From 0 to 1. */
  readonly opacity: number;
}

export interface MarkStroke extends MarkPaint {
  readonly width: number;
  /** On, off, on, off along the line; empty for an unbroken one. */
  readonly dash: readonly number[];
}

export interface MarkLine {
  readonly points: readonly FramePoint[];
  readonly isClosed: boolean;
}

interface Painted {
  readonly fill: MarkPaint | null;
  readonly stroke: MarkStroke | null;
}

export interface PathMark extends Painted {
  readonly kind: 'path';
  readonly lines: readonly MarkLine[];
}

export interface DiscMark extends Painted {
  readonly kind: 'disc';
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

export interface TextMark {
  readonly kind: 'text';
  readonly text: string;
  /** On the base line, where the text begins, ends or has its middle. */
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'middle' | 'end';
  readonly size: number;
  readonly isBold: boolean;
  readonly isItalic: boolean;
  readonly fill: MarkPaint;
  /** Round the letters, under them. */
  readonly halo: MarkStroke | null;
}

/**
 * A part of a drawing with its place, colours and widths worked out, in pixels of its frame: what a
 * picture and a slide are both made of.
 */
export type DrawingMark = PathMark | DiscMark | TextMark;
