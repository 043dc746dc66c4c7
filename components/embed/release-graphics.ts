/**
 * Gives the WebGL contexts of the canvases in an element back to the browser. MapLibre does so when its
 * map is removed, deck.gl leaves it to the garbage collector: too late for a page with several embeds.
 *
 * @returns how to do it, later, once those who drew are gone
 */
export function graphicsIn(element: Element): () => void {
  const canvases = [...element.querySelectorAll('canvas')];
  return () => {
    for (const canvas of canvases) {
      // Asked for a context that it has, a canvas gives the same one.
      canvas.getContext('webgl2')?.getExtension('WEBGL_lose_context')?.loseContext();
    }
  };
}
