/*
 * Runs in the page before its own scripts, and writes down each frame in which the arcs are drawn.
 * `waitsForPixels` makes each frame that draws something else than the one before wait until the graphics
 * have drawn it; without it the counting costs next to nothing.
 */
window.drawnFrames = [];
window.waitsForPixels = false;
let vertices = 0;

function endFrame(gl) {
  if (window.waitsForPixels && vertices !== window.drawnFrames.at(-1)?.vertices)
    gl.readPixels(0, 0, 1, 1, gl.RGBA, gl.UNSIGNED_BYTE, new Uint8Array(4));
  window.drawnFrames.push({ vertices, drawnAt: performance.now() });
  vertices = 0;
}

/** The arguments of each call that say how many vertices it draws. */
const COUNTED = {
  drawElements: (call) => call[1],
  drawElementsInstanced: (call) => call[1] * call[4],
  drawArrays: (call) => call[2],
  drawArraysInstanced: (call) => call[2] * call[3],
};

for (const [name, countOf] of Object.entries(COUNTED)) {
  const draw = WebGL2RenderingContext.prototype[name];
  WebGL2RenderingContext.prototype[name] = function counted(...call) {
    draw.apply(this, call);
    // The first canvas is the ground, which also draws when tiles come.
    if (this.canvas === document.querySelector('canvas')) return;
    if (vertices === 0) queueMicrotask(() => endFrame(this));
    vertices += countOf(call);
  };
}
