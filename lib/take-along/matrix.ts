/** As a canvas takes it: a, b, c, d, e, f. */
export type Matrix = readonly [number, number, number, number, number, number];

export const IDENTITY: Matrix = [1, 0, 0, 1, 0, 0];

/** The matrix that does the second first. */
export function multiplied(first: Matrix, second: Matrix): Matrix {
  const [a, b, c, d, e, f] = first;
  const [g, h, i, j, k, l] = second;
  return [
    a * g + c * h,
    b * g + d * h,
    a * i + c * j,
    b * i + d * j,
    a * k + c * l + e,
    b * k + d * l + f,
  ];
}

/** A transform of SVG, as far as our maps use them. */
export function parsedTransform(transform: string): Matrix {
  let matrix = IDENTITY;
  for (const [, name, list = ''] of transform.matchAll(/(\w+)\(([^)]*)\)/g)) {
    const values = list
      .split(/[ ,]+/)
      .filter((value) => value !== '')
      .map(Number);
    const [one = 0, other] = values;
    if (name === 'translate') matrix = multiplied(matrix, [1, 0, 0, 1, one, other ?? 0]);
    else if (name === 'scale') matrix = multiplied(matrix, [one, 0, 0, other ?? one, 0, 0]);
    else if (name === 'rotate') {
      const [cos, sin] = [Math.cos((one * Math.PI) / 180), Math.sin((one * Math.PI) / 180)];
      matrix = multiplied(matrix, [cos, sin, -sin, cos, 0, 0]);
    }
  }
  return matrix;
}
