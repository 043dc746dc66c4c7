// A worker of components/map/engine/awake-graphics.ts: the first WebGL context of a page starts the
// browser's graphics process, which takes up to half a second where the processor draws. Made here, it
// keeps nobody waiting. An answer is sent in any case.
try {
  const gl = new OffscreenCanvas(1, 1).getContext('webgl2', { stencil: true });
  gl?.clear(gl.COLOR_BUFFER_BIT);
  gl?.finish();
  gl?.getExtension('WEBGL_lose_context')?.loseContext();
} finally {
  postMessage('awake');
}
