import type { MarkPaint, DrawingMark, MarkStroke } from '@/lib/take-along/mark';
import { escapedXml } from '@/lib/text/escaped-xml';

/** A drawing as elements of SVG that need no style sheet. @param font family of its letters. */
export function marksSvg(marks: readonly DrawingMark[], font: string): string {
  return marks.map((mark) => markSvg(mark, font)).join('\n');
}

const rounded = (value: number) => String(Math.round(value * 100) / 100);

function markSvg(mark: DrawingMark, font: string): string {
  switch (mark.kind) {
    case 'path': {
      const d = mark.lines.map(({ points, isClosed }) => {
        const [first, ...others] = points.map(([x, y]) => `${rounded(x)} ${rounded(y)}`);
        return `M${first}${others.map((point) => `L${point}`).join('')}${isClosed ? 'Z' : ''}`;
      });
      return `<path d="${d.join('')}"${fillOf(mark.fill)}${strokeOf(mark.stroke)}/>`;
    }
    case 'disc':
      return `<circle cx="${rounded(mark.x)}" cy="${rounded(mark.y)}" r="${rounded(mark.radius)}"${fillOf(mark.fill)}${strokeOf(mark.stroke)}/>`;
    case 'text': {
      const look = [
        `x="${rounded(mark.x)}" y="${rounded(mark.y)}" text-anchor="${mark.anchor}"`,
        `font-family="${escapedXml(font)}" font-size="${rounded(mark.size)}"`,
        ...(mark.isBold ? ['font-weight="500"'] : []),
        ...(mark.isItalic ? ['font-style="italic"'] : []),
      ].join(' ');
      const letters = escapedXml(mark.text);
      // Twice, since not every program that shows SVG knows `paint-order`.
      const halo =
        mark.halo === null
          ? ''
          : `<text aria-hidden="true" ${look}${fillOf(null)}${strokeOf(mark.halo)} stroke-linejoin="round">${letters}</text>`;
      return `${halo}<text ${look}${fillOf(mark.fill)}>${letters}</text>`;
    }
  }
}

const opacityOf = (name: string, { opacity }: MarkPaint) =>
  opacity < 1 ? ` ${name}="${rounded(opacity)}"` : '';

export const fillOf = (fill: MarkPaint | null) =>
  fill === null ? ' fill="none"' : ` fill="${fill.colour}"${opacityOf('fill-opacity', fill)}`;

function strokeOf(stroke: MarkStroke | null): string {
  if (stroke === null) return '';
  const dash =
    stroke.dash.length > 0 ? ` stroke-dasharray="${stroke.dash.map(rounded).join(' ')}"` : '';
  return ` stroke="${stroke.colour}" stroke-width="${rounded(stroke.width)}"${opacityOf('stroke-opacity', stroke)}${dash}`;
}
