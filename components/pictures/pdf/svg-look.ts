import type { LetterLook } from './pdf-faces';

/** What an element of a picture hands down to those inside. */
export interface SvgLook extends LetterLook {
  /** As "#rrggbb"; null for none. */
  readonly fill: string | null;
  readonly stroke: string | null;
  readonly fillOpacity: number;
  readonly strokeOpacity: number;
  /** Of the groups round it, multiplied. */
  readonly opacity: number;
  readonly strokeWidth: number;
  readonly dash: readonly number[];
  readonly dashOffset: number;
  readonly cap: 'butt' | 'round' | 'square';
  readonly join: 'miter' | 'round' | 'bevel';
  readonly isEvenOdd: boolean;
  readonly isStrokeFirst: boolean;
  readonly size: number;
  readonly anchor: 'start' | 'middle' | 'end';
  readonly keepsSpace: boolean;
}

export const FIRST_LOOK: SvgLook = {
  fill: '#000000',
  stroke: null,
  fillOpacity: 1,
  strokeOpacity: 1,
  opacity: 1,
  strokeWidth: 1,
  dash: [],
  dashOffset: 0,
  cap: 'butt',
  join: 'miter',
  isEvenOdd: false,
  isStrokeFirst: false,
  family: 'sans',
  weight: 400,
  isItalic: false,
  size: 16,
  anchor: 'start',
  keepsSpace: false,
};

/** That change how an element looks and that no picture of the atlas has. */
const UNKNOWN = ['style', 'class', 'filter', 'mask', 'letter-spacing', 'dominant-baseline'];

/** @throws for what cannot be drawn: nothing of a picture vanishes unseen. */
export function lookOf(element: Element, before: SvgLook): SvgLook {
  for (const name of UNKNOWN) {
    if (element.hasAttribute(name)) throw new Error(`No part of a picture: ${name}`);
  }
  const own = (name: string) => element.getAttribute(name);
  const number = (name: string, instead: number) => {
    const value = own(name);
    return value === null ? instead : Number.parseFloat(value);
  };
  const paint = (name: string, instead: string | null) => {
    const value = own(name)?.trim();
    return value === undefined || value === 'inherit' ? instead : colourOf(value);
  };
  const choice = <T extends string>(name: string, instead: T) => (own(name) ?? instead) as T;
  const dash = own('stroke-dasharray');
  const family = own('font-family');
  return {
    fill: paint('fill', before.fill),
    stroke: paint('stroke', before.stroke),
    fillOpacity: number('fill-opacity', before.fillOpacity),
    strokeOpacity: number('stroke-opacity', before.strokeOpacity),
    opacity: before.opacity * number('opacity', 1),
    strokeWidth: number('stroke-width', before.strokeWidth),
    dash: dash === null ? before.dash : dashOf(dash),
    dashOffset: number('stroke-dashoffset', before.dashOffset),
    cap: choice('stroke-linecap', before.cap),
    join: choice('stroke-linejoin', before.join),
    isEvenOdd: choice('fill-rule', before.isEvenOdd ? 'evenodd' : 'nonzero') === 'evenodd',
    isStrokeFirst: own('paint-order')?.startsWith('stroke') ?? before.isStrokeFirst,
    family: family === null ? before.family : /^['"]?Source Serif/.test(family) ? 'serif' : 'sans',
    weight: weightOf(own('font-weight'), before.weight),
    isItalic: choice('font-style', before.isItalic ? 'italic' : 'normal') === 'italic',
    size: number('font-size', before.size),
    anchor: choice('text-anchor', before.anchor),
    keepsSpace: before.keepsSpace || own('xml:space') === 'preserve',
  };
}

function colourOf(value: string): string | null {
  if (value === 'none' || value === 'transparent') return null;
  if (/^#[\da-f]{6}$/i.test(value)) return value;
  throw new Error(`No colour of a picture: ${value}`);
}

/** A dot of no length, with round ends, is one of hardly any length: PDF asks for one. */
const SHORTEST = 0.001;

function dashOf(value: string): readonly number[] {
  if (value === 'none') return [];
  const lengths = value.split(/[\s,]+/).filter(Boolean);
  return lengths.map((length) => Math.max(SHORTEST, Number.parseFloat(length)));
}

function weightOf(value: string | null, before: number): number {
  if (value === null) return before;
  if (value === 'bold') return 700;
  return value === 'normal' ? 400 : Number(value);
}
