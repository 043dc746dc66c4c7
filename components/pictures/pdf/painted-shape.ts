import type { AtlasPdf } from './atlas-pdf';
import type { SvgLook } from './svg-look';

export function applyFill(pdf: AtlasPdf, { fill, fillOpacity, opacity }: SvgLook): void {
  pdf.fillColor(fill!).fillOpacity(fillOpacity * opacity);
}

export function applyStroke(pdf: AtlasPdf, look: SvgLook): void {
  const { stroke, strokeOpacity, opacity, strokeWidth, dash, dashOffset, cap, join } = look;
  pdf
    .strokeColor(stroke!)
    .strokeOpacity(strokeOpacity * opacity)
    .lineWidth(strokeWidth);
  pdf.lineCap(cap).lineJoin(join);
  if (dash.length > 0) pdf.dash([...dash] as unknown as number, { phase: dashOffset });
  else pdf.undash();
}

/** Whether the element is a shape; if so, it is painted. */
export function paintShape(pdf: AtlasPdf, element: Element, look: SvgLook): boolean {
  if (!isShape(element)) return false;
  const hasStroke = look.stroke !== null && look.strokeWidth > 0;
  if (look.fill !== null && !isBare(element)) {
    if (!outlineShape(pdf, element)) return true;
    applyFill(pdf, look);
    pdf.fill(look.isEvenOdd ? 'even-odd' : 'non-zero');
  }
  if (hasStroke && outlineShape(pdf, element)) {
    applyStroke(pdf, look);
    pdf.stroke();
  }
  return true;
}

const SHAPES = new Set(['path', 'rect', 'circle', 'ellipse', 'line', 'polyline', 'polygon']);
const isShape = ({ localName }: Element) => SHAPES.has(localName);
/** That has no inside. */
const isBare = ({ localName }: Element) => localName === 'line';

/** Its outline as the path that is next painted or cut by; false where it has none. */
export function outlineShape(pdf: AtlasPdf, element: Element): boolean {
  const number = (name: string) => Number.parseFloat(element.getAttribute(name) ?? '0');
  switch (element.localName) {
    case 'path': {
      const d = element.getAttribute('d') ?? '';
      if (d.trim() === '') return false;
      pdf.path(d);
      return true;
    }
    case 'rect': {
      const [x, y, width, height] = ['x', 'y', 'width', 'height'].map(number) as [
        number,
        number,
        number,
        number,
      ];
      if (width <= 0 || height <= 0) return false;
      const radius = number(element.hasAttribute('rx') ? 'rx' : 'ry');
      if (radius > 0) pdf.roundedRect(x, y, width, height, radius);
      else pdf.rect(x, y, width, height);
      return true;
    }
    case 'circle':
      if (number('r') <= 0) return false;
      pdf.circle(number('cx'), number('cy'), number('r'));
      return true;
    case 'ellipse':
      if (number('rx') <= 0 || number('ry') <= 0) return false;
      pdf.ellipse(number('cx'), number('cy'), number('rx'), number('ry'));
      return true;
    case 'line':
      pdf.moveTo(number('x1'), number('y1')).lineTo(number('x2'), number('y2'));
      return true;
    default: {
      const values = (element.getAttribute('points') ?? '').match(/[-+\d.e]+/gi) ?? [];
      if (values.length < 4) return false;
      values.map(Number).forEach((value, index, all) => {
        if (index % 2 === 0) return;
        if (index === 1) pdf.moveTo(all[0]!, value);
        else pdf.lineTo(all[index - 1]!, value);
      });
      if (element.localName === 'polygon') pdf.closePath();
      return true;
    }
  }
}
