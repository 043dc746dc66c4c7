import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { DrawnMap } from '@/lib/lecture/handout/drawn-map';
import { timetable } from '@/lib/take-along/video/timetable';
import type { LandTopology } from '@/lib/geo/land';
import { parseFrame } from '@/lib/view/view-frame';
import type { DrawingHost, MapToDraw } from './drawing-host';
import { VideoPainter } from './video-painter';
import type { SceneSlide } from './scene-slide';
import type { SceneMaps, VideoScenes } from './video-scene';

/** What is written on any canvas, in its order. */
let written: string[] = [];
/** With what: the same number of entries as texts. */
let fonts: unknown[] = [];
/** Where pictures are drawn: left, top, width and height. */
let pictures: number[][] = [];

function stubCanvas() {
  const context = new Proxy<Record<string, unknown>>(
    {},
    {
      get: (target, name: string) =>
        target[name] ??
        ((...given: unknown[]) => {
          if (name === 'measureText') return { width: String(given[0]).length * 6 };
          if (name === 'fillText') {
            written.push(String(given[0]));
            fonts.push(target['font']);
          }
          if (name === 'drawImage') {
            if (given[0] instanceof HTMLImageElement) pictures.push(given.slice(1) as number[]);
            else written.push('still');
          }
          return undefined;
        }),
      set: (target, name: string, value) => {
        target[name] = value;
        return true;
      },
    },
  );
  vi.spyOn(HTMLCanvasElement.prototype, 'getContext').mockReturnValue(context as never);
}

beforeEach(() => {
  written = [];
  fonts = [];
  pictures = [];
  stubCanvas();
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

const map: DrawnMap = { eventIds: [], arcs: [], nodes: [], corridors: [] };
const frames = ['106,21,20,16', '127,38,8,6'].map((text) => parseFrame(text));
const mapsOf = (scene: number, sides = 1): SceneMaps => ({
  sides: Array.from({ length: sides }, (_, side) => ({
    map,
    view: { projection: 'flat', frame: frames[scene]! },
    heading: sides > 1 ? `Side ${side + 1}` : null,
  })),
  key: null,
  ink: [],
  told: (shown) => shown,
});

function painterOf({
  hasCaptions = false,
  sides = 1,
  slide,
}: { hasCaptions?: boolean; sides?: number; slide?: SceneSlide } = {}) {
  const drawMap = vi.fn<(drawn: MapToDraw) => { ground: []; lines: []; names: [] }>(() => ({
    ground: [],
    lines: [],
    names: [],
  }));
  const host: DrawingHost = {
    drawMap,
    drawKey: () => [],
    colour: (value) => value,
    release: () => undefined,
  };
  const words = ['First', 'Second'].map((title) => ({
    ...{ place: '', title, subtitle: '', isList: false },
    sentences: [{ text: `About the ${title.toLowerCase()}.`, events: [] }],
  }));
  const scenes: VideoScenes = {
    heading: 'A tour',
    credit: 'An atlas',
    words,
    timed: words.map(({ sentences: [told] }) => ({
      sentences: [told!.text],
      seconds: 4,
      change: 1,
    })),
    mapsOf: vi.fn<VideoScenes['mapsOf']>((scene) =>
      Promise.resolve({ ...mapsOf(scene, sides), ...(slide && { slide }) }),
    ),
  };
  const painter = new VideoPainter({
    canvas: Object.assign(document.createElement('canvas'), { width: 1280, height: 720 }),
    ...{ host, scenes, hasCaptions, moves: true, land: {} as LandTopology },
    brushes: {
      ...{ sans: 'sans', serif: 'serif', ink: 'ink', soft: 'soft', accent: 'accent' },
      ...{ paper: 'paper', panel: 'panel', rule: 'rule', land: 'land' },
    },
    timetable: timetable(scenes.timed),
  });
  return { painter, drawMap, scenes };
}

it('draws a map once for all frames in which it stands still', async () => {
  const { painter, drawMap } = painterOf();
  for (const frame of [0, 1, 2, 3]) await painter.paint(frame);
  expect(drawMap).toHaveBeenCalledOnce();
  expect(written.filter((one) => one === 'still')).toHaveLength(4);
  expect(written).toContain('First');
});

it('flies from one map to the next, and ends where that one stands', async () => {
  const { painter, drawMap } = painterOf();
  for (const frame of [119, 120, 134, 149, 150]) await painter.paint(frame);
  const seen = drawMap.mock.calls.map(([{ view }]) => view.frame!.longitude);
  expect(seen[0]).toBe(106);
  expect(seen.at(-1)).toBe(127);
  expect(seen.toSorted((one, other) => one - other)).toEqual(seen);
  expect(seen[2]).toBeGreaterThan(110);
  expect(seen[2]).toBeLessThan(124);
});

it('lets one of two maps follow the other without a flight', async () => {
  const { painter, drawMap } = painterOf({ sides: 2 });
  for (const frame of [119, 125, 145, 150]) await painter.paint(frame);
  expect(new Set(drawMap.mock.calls.map(([{ view }]) => view.frame!.longitude))).toEqual(
    new Set([106, 127]),
  );
  expect(written).toContain('Side 2');
});

it('writes captions into the picture only where that is asked for', async () => {
  const withCaptions = painterOf({ hasCaptions: true });
  await withCaptions.painter.paint(10);
  expect(written.filter((one) => one === 'About the first.')).toHaveLength(2);
  written = [];
  await painterOf().painter.paint(10);
  expect(written.filter((one) => one === 'About the first.')).toHaveLength(1);
});

it('keeps no more than the scene that is shown and the one before', async () => {
  const { painter, scenes } = painterOf();
  for (const frame of [0, 119, 120, 150, 200]) await painter.paint(frame);
  expect(vi.mocked(scenes.mapsOf).mock.calls.map(([scene]) => scene)).toEqual([0, 1]);
});

it('writes a scene without a map as words alone', async () => {
  const { painter, drawMap } = painterOf({ sides: 0 });
  for (const frame of [0, 125, 200]) await painter.paint(frame);
  expect(drawMap).not.toHaveBeenCalled();
  expect(written).toContain('About the second.');
  expect(written).toContain('An atlas');
  // Larger than in the column beside a map.
  expect(fonts).toContain('600 46px serif');
});

const nothing = { subtitle: [], about: [], address: [], sources: [], missing: [], caption: [] };

it('draws the picture of a slide in its own shape, over nothing that is written', async () => {
  const picture = new Image(400, 300);
  const slide: SceneSlide = { ...nothing, kind: 'image', picture, caption: ['City archive'] };
  const places = [];
  for (const hasCaptions of [false, true]) {
    pictures = [];
    await painterOf({ sides: 0, slide, hasCaptions }).painter.paint(0);
    const [place] = pictures;
    const [left, top, width, height] = place!;
    expect(width! / height!).toBeCloseTo(4 / 3);
    expect(left! + width!).toBeLessThan(960);
    places.push(top! + height!);
  }
  expect(places[0]).toBeLessThan(540 - 24);
  // Above the captions.
  expect(places[1]).toBeLessThan(540 - 40 - 66);
  expect(written).toContain('City archive');
  expect(written).toContain('First');
});

it('says what a picture shows that is missing', async () => {
  const missing = ['It shows: Two bridges'];
  const slide: SceneSlide = { ...nothing, kind: 'image', picture: null, missing };
  await painterOf({ sides: 0, slide }).painter.paint(0);
  expect(written).toContain('It shows: Two bridges');
  expect(pictures).toEqual([]);
});

it('writes who speaks on a title, and what all rests on at the end', async () => {
  const title = { subtitle: ['Rails'], about: ['A. Author', 'May'], address: ['atlas.example'] };
  await painterOf({
    ...{ sides: 0, slide: { ...nothing, ...title, kind: 'title', picture: null } },
  }).painter.paint(0);
  for (const line of ['Rails', 'A. Author', 'May', 'atlas.example']) {
    expect(written).toContain(line);
  }
  const sources = ['2 sources', 'Kim (2001)', 'Tran (2003)'];
  await painterOf({
    ...{ sides: 0, slide: { ...nothing, kind: 'end', picture: null, sources } },
  }).painter.paint(0);
  for (const line of sources) expect(written).toContain(line);
});
