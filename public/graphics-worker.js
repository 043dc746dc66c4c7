// A worker of components/map/engine/graphics.ts: the first WebGL context of a page starts the browser's
// graphics process, which takes up to half a second where the processor draws. Made here, it keeps nobody
// waiting. It answers in any case, with the name of what draws.
let renderer = '';
try {
  const gl = new OffscreenCanvas(1, 1).getContext('webgl2', { stencil: true });
  const names = gl?.getExtension('WEBGL_debug_renderer_info');
  renderer = String(gl?.getParameter(names ? names.UNMASKED_RENDERER_WEBGL : gl.RENDERER) ?? '');
  gl?.clear(gl.COLOR_BUFFER_BIT);
  gl?.finish();
  gl?.getExtension('WEBGL_lose_context')?.loseContext();
} finally {
  postMessage(renderer);
}
