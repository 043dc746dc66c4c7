import type { Shape } from './svg-shapes';

const paths = new WeakMap<Shape, Path2D>();

function pathOf(shape: Extract<Shape, { kind: 'path' }>): Path2D {
  const known = paths.get(shape) ?? new Path2D(shape.d);
  paths.set(shape, known);
  return known;
}

/** Paints shapes where the canvas stands. @param alpha how much of them is seen. */
export function paintShapes(
  context: CanvasRenderingContext2D,
  shapes: readonly Shape[],
  { alpha, fontFamily }: { alpha: number; fontFamily: string },
): void {
  if (alpha <= 0) return;
  for (const shape of shapes) {
    const { paint, matrix } = shape;
    context.save();
    context.transform(...matrix);
    context.lineWidth = paint.strokeWidth;
    context.lineCap = paint.cap;
    context.lineJoin = paint.join;
    context.setLineDash([...paint.dash]);
    if (paint.fill) context.fillStyle = paint.fill;
    if (paint.stroke) context.strokeStyle = paint.stroke;
    const seen = alpha * paint.opacity;
    if (shape.kind === 'text') {
      context.font = `${paint.fontStyle} ${paint.fontWeight} ${paint.fontSize}px ${fontFamily}`;
      context.textAlign = paint.anchor;
      context.globalAlpha = seen;
      // The halo lies under the letters.
      if (paint.stroke && paint.strokeWidth > 0) context.strokeText(shape.text, shape.x, shape.y);
      if (paint.fill) context.fillText(shape.text, shape.x, shape.y);
    } else {
      const path = pathOf(shape);
      context.globalAlpha = seen;
      if (paint.fill) context.fill(path);
      context.globalAlpha = seen * paint.strokeOpacity;
      if (paint.stroke && paint.strokeWidth > 0) context.stroke(path);
    }
    context.restore();
  }
}
