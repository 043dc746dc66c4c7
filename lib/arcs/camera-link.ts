import type { Camera } from '@/lib/view/camera';

type Follow = (camera: Camera) => void;

/**
 * Keeps the maps of a comparison at one camera, frame by frame and past React and the URL. Whichever
 * is moved leads; the others follow, and their following leads nobody.
 */
export class CameraLink {
  readonly #members = new Set<Follow>();
  #leading = false;

  /** Gives back how to leave. */
  join(follow: Follow): () => void {
    this.#members.add(follow);
    return () => this.#members.delete(follow);
  }

  lead(leader: Follow, camera: Camera): void {
    if (this.#leading) return;
    this.#leading = true;
    try {
      for (const follow of this.#members) if (follow !== leader) follow(camera);
    } finally {
      this.#leading = false;
    }
  }
}
