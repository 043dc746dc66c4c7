import type { LandTopology } from '@/lib/geo/land';
import { flight } from '@/lib/take-along/video/flight';
import { FRAMES_A_SECOND, momentAt, type Timetable } from '@/lib/take-along/video/timetable';
import { contextOf, type Brushes } from './brushes';
import type { DrawingHost, PaintedKeyEntry } from './drawing-host';
import { paintCard, paintHeading } from './paint-card';
import { paintCaption, paintKey } from './paint-key';
import { paintSlide } from './paint-slide';
import { paintShapes } from './paint-shapes';
import { paintPulses, pulseLines, type PulseLine } from './pulse-lines';
import { flies, shownFrame } from './shown-frame';
import type { MapShapes } from './svg-shapes';
import { VIDEO_KEY_BOX, panesOf, STAGE, type Pane } from './video-layout';
import type { SceneMaps, VideoScenes } from './video-scene';

export interface PainterOptions {
  readonly canvas: HTMLCanvasElement;
  readonly host: DrawingHost;
  readonly brushes: Brushes;
  readonly land: LandTopology;
  readonly scenes: VideoScenes;
  readonly timetable: Timetable;
  /** Whether sentences are written over the map as well. */
  readonly hasCaptions: boolean;
  /** False: nothing moves, and one scene follows the other at once. */
  readonly moves: boolean;
}

interface LoadedScene {
  readonly scene: number;
  readonly maps: SceneMaps;
  readonly key: readonly PaintedKeyEntry[];
}

/** A map in its pane, at rest. */
interface RestingMap {
  readonly pane: Pane;
  readonly shapes: MapShapes;
  readonly pulses: readonly PulseLine[];
}

/** What is painted once and shown in every frame until the next sentence. */
interface Rest {
  readonly of: string;
  readonly maps: readonly RestingMap[];
}

/** Shares of a flight: until when the lines of the scene before fade, and from when names come. */
const [LINES_GONE, NAMES_GONE, NAMES_COME] = [0.35, 0.12, 0.85] as const;

const rising = (share: number, from: number, to: number) =>
  Math.max(0, Math.min(1, (share - from) / (to - from)));

/** Paints the frames of a video one by one. The same frame is always the same picture. */
export class VideoPainter {
  readonly #options: PainterOptions;
  readonly #context: CanvasRenderingContext2D;
  /** All that stands still in a scene but the names, which lie over what moves. */
  readonly #still: HTMLCanvasElement;
  readonly #loaded = new Map<number, LoadedScene>();
  #rest: Rest | null = null;

  constructor(options: PainterOptions) {
    this.#options = options;
    this.#context = contextOf(options.canvas);
    this.#still = document.createElement('canvas');
    this.#still.width = options.canvas.width;
    this.#still.height = options.canvas.height;
  }

  async paint(frame: number): Promise<void> {
    const moment = momentAt(this.#options.timetable, frame);
    const seconds = frame / FRAMES_A_SECOND;
    const shown = await this.#load(moment.scene);
    if (moment.kind === 'rest') {
      this.#paintRest(shown, moment.sentence, seconds);
      return this.#paintCaption(moment.scene, moment.sentence);
    }
    const before = await this.#load(moment.scene - 1);
    if (flies(before.maps, shown.maps)) this.#paintFlight(before, shown, moment.share, seconds);
    else this.#paintChange(before, shown, moment.share, seconds);
  }

  /** Only the scene that is shown and the one before are kept. */
  async #load(scene: number): Promise<LoadedScene> {
    const known = this.#loaded.get(scene);
    if (known) return known;
    const maps = await this.#options.scenes.mapsOf(scene);
    const key = maps.key === null ? [] : this.#options.host.drawKey(maps.key);
    const loaded = { scene, maps, key };
    for (const other of this.#loaded.keys()) if (other < scene - 1) this.#loaded.delete(other);
    this.#loaded.set(scene, loaded);
    return loaded;
  }

  #restOf(loaded: LoadedScene, cue: number | null): Rest {
    const { scenes, host, land } = this.#options;
    // A list is shown as a whole, and its one caption is no sentence of it.
    const sentence = scenes.words[loaded.scene]!.isList ? null : cue;
    const of = `${loaded.scene} ${sentence}`;
    if (this.#rest?.of === of) return this.#rest;
    const told = sentence === null ? undefined : scenes.words[loaded.scene]!.sentences[sentence];
    const panes = this.#panes(loaded.maps.sides.length);
    const maps = loaded.maps.sides.map(({ map, view }, index): RestingMap => {
      const pane = panes[index]!;
      const whole = { view, frame: pane.frame, fontSize: pane.fontSize, land };
      const ink = index === 0 ? loaded.maps.ink : [];
      const lit = told ? loaded.maps.told(map, told) : map;
      const shapes = host.drawMap({ ...whole, map: lit, ink });
      // Names stay where they are while one sentence follows the other.
      const { names } = lit === map ? shapes : host.drawMap({ ...whole, map, ink: [] });
      return { pane, shapes: { ...shapes, names }, pulses: pulseLines(lit, view, pane.frame) };
    });
    const context = contextOf(this.#still);
    this.#prepare(context);
    this.#paintWords(context, loaded, sentence);
    for (const { pane, shapes } of maps) {
      this.#inPane(context, pane, () => {
        this.#shapes(context, shapes.ground, 1);
        this.#shapes(context, shapes.lines, 1);
      });
    }
    this.#rest = { of, maps };
    return this.#rest;
  }

  #paintRest(loaded: LoadedScene, sentence: number | null, seconds: number): void {
    const { maps } = this.#restOf(loaded, sentence);
    const context = this.#context;
    context.globalAlpha = 1;
    context.setTransform(1, 0, 0, 1, 0, 0);
    context.drawImage(this.#still, 0, 0);
    this.#scale(context);
    for (const { pane, shapes, pulses } of maps) {
      this.#inPane(context, pane, () => {
        this.#pulses(context, pulses, seconds, 1);
        this.#shapes(context, shapes.names, 1);
      });
    }
  }

  #paintCaption(scene: number, cue: number | null): void {
    const { timetable: times, hasCaptions, brushes } = this.#options;
    if (!hasCaptions || cue === null) return;
    paintCaption(this.#context, times.scenes[scene]!.cues[cue]!.text, brushes);
  }

  /** From map to map: the camera flies, the lines of the one go and those of the other come. */
  #paintFlight(before: LoadedScene, next: LoadedScene, share: number, seconds: number): void {
    const [from, to] = [before.maps.sides[0]!, next.maps.sides[0]!];
    const pane = this.#panes(1)[0]!;
    const way = flight(shownFrame(from, pane), shownFrame(to, pane), to.view.projection);
    const view = { projection: to.view.projection, frame: way(share) };
    const isBefore = share < LINES_GONE;
    const { map } = isBefore ? from : to;
    const { host, land } = this.#options;
    const { frame, fontSize } = pane;
    const shapes = host.drawMap({ map, view, frame, fontSize, land, ink: [] });
    const lines = isBefore ? 1 - rising(share, 0, LINES_GONE) : rising(share, LINES_GONE, 1);
    const names = isBefore ? 1 - rising(share, 0, NAMES_GONE) : rising(share, NAMES_COME, 1);
    const context = this.#context;
    this.#prepare(context);
    this.#paintWords(context, isBefore ? before : next, null, lines);
    this.#inPane(context, pane, () => {
      this.#shapes(context, shapes.ground, 1);
      this.#shapes(context, shapes.lines, lines);
      this.#pulses(context, pulseLines(map, view, frame), seconds, lines);
      this.#shapes(context, shapes.names, names);
    });
  }

  /** Where no flight leads from one to the other, the one is seen through the other. */
  #paintChange(before: LoadedScene, next: LoadedScene, share: number, seconds: number): void {
    const isBefore = share < 0.5;
    this.#paintRest(isBefore ? before : next, null, seconds);
    const context = this.#context;
    context.save();
    context.globalAlpha = isBefore ? 2 * share : 2 - 2 * share;
    context.fillStyle = this.#options.brushes.paper;
    context.fillRect(0, 0, STAGE.width, STAGE.height);
    context.restore();
  }

  #paintWords(
    context: CanvasRenderingContext2D,
    { scene, key, maps }: LoadedScene,
    sentence: number | null,
    alpha = 1,
  ): void {
    const { scenes, brushes, hasCaptions } = this.#options;
    if (maps.sides.length === 0) {
      const frame = { ...scenes, hasCaptions };
      paintSlide(context, scenes.words[scene]!, maps.slide ?? null, frame, brushes);
      return;
    }
    paintCard(context, scenes.words[scene]!, { ...scenes, sentence }, brushes);
    paintKey(context, key, brushes);
    const panes = this.#panes(maps.sides.length);
    maps.sides.forEach((side, index) =>
      paintHeading(context, side.heading, panes[index]!, brushes),
    );
    if (alpha >= 1) return;
    // Words that go or come are covered by the paper that they stand on; the heading and the credit stay.
    context.save();
    context.globalAlpha = 1 - alpha;
    context.fillStyle = brushes.paper;
    context.fillRect(0, 56, panes[0]!.left, STAGE.height - 96);
    context.fillRect(
      VIDEO_KEY_BOX.left,
      VIDEO_KEY_BOX.top,
      VIDEO_KEY_BOX.width,
      VIDEO_KEY_BOX.height,
    );
    context.restore();
  }

  #panes(maps: number): readonly Pane[] {
    return panesOf(maps, this.#options.hasCaptions);
  }

  #prepare(context: CanvasRenderingContext2D): void {
    this.#scale(context);
    context.globalAlpha = 1;
    context.fillStyle = this.#options.brushes.paper;
    context.fillRect(0, 0, STAGE.width, STAGE.height);
  }

  #scale(context: CanvasRenderingContext2D): void {
    const scale = this.#options.canvas.width / STAGE.width;
    context.setTransform(scale, 0, 0, scale, 0, 0);
  }

  #inPane(context: CanvasRenderingContext2D, { left, top, frame }: Pane, paint: () => void): void {
    context.save();
    context.translate(left, top);
    context.beginPath();
    context.rect(0, 0, frame.width, frame.height);
    context.clip();
    paint();
    context.restore();
  }

  #shapes(context: CanvasRenderingContext2D, shapes: MapShapes['lines'], alpha: number): void {
    paintShapes(context, shapes, { alpha, fontFamily: this.#options.brushes.sans });
  }

  #pulses(
    context: CanvasRenderingContext2D,
    lines: readonly PulseLine[],
    seconds: number,
    alpha: number,
  ): void {
    const { moves, brushes } = this.#options;
    if (moves) paintPulses(context, lines, { seconds, colour: brushes.land, alpha });
  }
}
