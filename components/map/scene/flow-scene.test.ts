import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { UNFILTERED } from '@/lib/flows/facet-counts';
import type { LngLat } from '@/lib/geo/sphere';
import type { Camera } from '@/lib/view/camera';
import { MapCamera } from '../engine/map-camera';
import { FlowLineLayer } from '../layers/flow-line-layer';
import { NameGapLayer } from '../layers/name-gap-layer';
import { FlowScene } from './flow-scene';
import { mapContent } from './map-content';
import type { MapFocus } from './map-focus';
import { HandFrames, NO_CORRIDORS, PLACES, leg, sampleMap } from './testing';

const CAMERA: Camera = { longitude: 115, latitude: 42, zoom: 3, bearing: 0, pitch: 0 };
const NOTHING: Omit<MapFocus, 'highlight'> = { open: null, hovered: null };
const APPEARANCE = {
  theme: 'day',
  language: 'en',
  projection: 'flat',
  typeScale: 1,
  namesStates: true,
} as const;
const { content, cubes } = sampleMap([
  leg('visit', 'pyongyang', 'ulaanbaatar'),
  leg('near', 'pyongyang', 'pyongyang'),
  leg('talks', 'washington', 'ulaanbaatar', {
    family: 'meeting',
    type: 'talks',
    legKind: 'to-venue',
  }),
]);

const RECORD = { wholeCubes: cubes, places: PLACES, corridors: [] };

/** What the scene asks of the engine. Ten pixels a degree, from 100°E and 50°N at the top left. */
function fakeMap() {
  const moves = new Set<() => void>();
  const camera = new MapCamera(null, CAMERA, () => undefined);
  return {
    camera,
    travelTo: vi.spyOn(camera, 'travelTo'),
    panBy: vi.spyOn(camera, 'panBy'),
    panTo: vi.spyOn(camera, 'panTo'),
    setTheme: vi.fn<(theme: string) => void>(),
    setLanguage: vi.fn<(language: string) => void>(),
    setProjection: vi.fn<(projection: string) => void>(),
    setTypeScale: vi.fn<(typeScale: number) => void>(),
    setNamesStates: vi.fn<(namesStates: boolean) => void>(),
    landInView: () => [],
    layOverLand: () => undefined,
    onIdle: () => () => undefined,
    setScrollsPage: vi.fn<(scrollsPage: boolean) => void>(),
    setName: vi.fn<(name: string | undefined) => void>(),
    setLayers: vi.fn<FlowScene['map']['setLayers']>(),
    setDevicePixels: vi.fn<(ratio: number) => void>(),
    project: ([longitude, latitude]: LngLat) => ({
      x: (longitude - 100) * 10,
      y: (50 - latitude) * 10,
      visible: longitude > 100,
    }),
    groundAt: (x: number, y: number) => ({
      place: [100 + x / 10, 50 - y / 10] as LngLat,
      radiansPerPixel: 0.002,
    }),
    onShown: (callback: () => void) => callback(),
    onMove: (callback: () => void) => {
      moves.add(callback);
      return () => moves.delete(callback);
    },
    onResize: () => () => undefined,
    linkTo: () => () => undefined,
    remove: vi.fn<() => void>(),
    move: (to: Partial<Camera>) => {
      camera.follow({ ...CAMERA, ...to });
      for (const callback of moves) callback();
    },
  };
}

let map: ReturnType<typeof fakeMap>;
let frames: HandFrames;
let scene: FlowScene;
let onMotionTooSlow: ReturnType<typeof vi.fn<() => void>>;

beforeEach(() => {
  map = fakeMap();
  frames = new HandFrames();
  onMotionTooSlow = vi.fn<() => void>();
  const container = { clientWidth: 400, clientHeight: 300 };
  scene = new FlowScene({
    map,
    container,
    appearance: APPEARANCE,
    frames,
    isSoftware: false,
    onMotionTooSlow,
  });
});
afterEach(() => scene.stop());

/** The lines that were last given to the map, and their moment. */
function drawnLines() {
  const [layers] = map.setLayers.mock.lastCall!;
  const lines = layers.find((layer) => layer instanceof FlowLineLayer);
  return lines!.props;
}

const show = () => {
  scene.setContent(content);
  scene.setFocus(NOTHING, { revealsIn: RECORD });
};

describe('drawing', () => {
  it('waits for content and focus, and for the next frame', () => {
    scene.setContent(content);
    frames.turn(16);
    expect(map.setLayers).not.toHaveBeenCalled();
    scene.setFocus(NOTHING, { revealsIn: RECORD });
    expect(map.setLayers).not.toHaveBeenCalled();
    frames.turn(16);
    expect(drawnLines().data).toHaveLength(2);
  });

  it('happens once for all that changed before a frame', () => {
    show();
    scene.setAppearance({ ...APPEARANCE, theme: 'night' });
    scene.setInsets({ top: 0, right: 0, bottom: 0, left: 0 });
    frames.turn(16);
    expect(map.setLayers).toHaveBeenCalledTimes(1);
    expect(map.setTheme).toHaveBeenLastCalledWith('night');
  });

  it('makes nothing anew while pulses move: only the seconds differ', () => {
    show();
    scene.setMotion('full');
    frames.turn(16, 2);
    const before = drawnLines();
    frames.turn(16);
    const after = drawnLines();
    expect(after.data).toBe(before.data);
    expect(after.time).toBeGreaterThan(before.time);
  });

  it('stands still for a reader who wants no motion', () => {
    show();
    scene.setMotion('still');
    frames.turn(16);
    expect(drawnLines().time).toBeLessThan(0);
    expect(frames.isWaiting).toBe(false);
  });

  it('grows with the zoom, and is made anew only where the map comes near', () => {
    show();
    frames.turn(16);
    const far = drawnLines();
    map.move({ zoom: 4 });
    expect(drawnLines().data).toBe(far.data);
    expect(drawnLines().scale).toBeGreaterThan(far.scale);
    map.move({ zoom: 5 });
    frames.turn(16);
    expect(drawnLines().data).not.toBe(far.data);
  });

  it('gives up motion for good where frames take too long', () => {
    show();
    scene.setMotion('full');
    frames.turn(100, 300);
    expect(onMotionTooSlow).toHaveBeenCalledTimes(1);
    expect(drawnLines().time).toBeLessThan(0);
    expect(map.setDevicePixels).toHaveBeenCalledWith(1);
  });
});

describe('the gaps under names', () => {
  const NAME = { left: 10, top: 10, right: 60, bottom: 26 };
  const gaps = () => {
    const [layers] = map.setLayers.mock.lastCall!;
    return layers.find((layer) => layer instanceof NameGapLayer)!.props.data;
  };

  it('are where the names are laid out before the lines are drawn', () => {
    scene.onLayOut(() => scene.setNames([NAME]));
    show();
    frames.turn(16);
    expect(map.setLayers).toHaveBeenCalledTimes(1);
    expect(gaps()).toEqual([NAME]);
  });

  it('move with the map in the same frame', () => {
    let names = [NAME];
    scene.onLayOut(() => scene.setNames(names));
    show();
    frames.turn(16);
    names = [{ ...NAME, left: 30, right: 80 }];
    map.move({ longitude: 113 });
    expect(gaps()).toBe(names);
  });

  it('are the same list while no name moves, so that no mesh is made anew', () => {
    // Else each frame draws.
    scene.setMotion('still');
    scene.onLayOut(() => scene.setNames([{ ...NAME }]));
    show();
    frames.turn(16);
    const before = gaps();
    scene.setAppearance({ ...APPEARANCE, theme: 'night' });
    frames.turn(16);
    expect(map.setLayers).toHaveBeenCalledTimes(2);
    expect(gaps()).toBe(before);
  });
});

describe('what is pointed at beside the map', () => {
  const opacities = () => drawnLines().data.map(({ colour }) => colour[3]);

  it('is lit at the next frame, once for all that the pointer went over, and goes out again', () => {
    // Else each frame draws.
    scene.setMotion('still');
    show();
    frames.turn(16);
    const atRest = opacities();
    scene.setHighlight({ kind: 'event', id: 'visit' });
    scene.setHighlight({ kind: 'family', family: 'meeting' });
    frames.turn(16);
    expect(map.setLayers).toHaveBeenCalledTimes(2);
    expect(new Set(opacities()).size).toBe(2);
    scene.setFocus({ ...NOTHING }, { revealsIn: RECORD });
    frames.turn(16);
    expect(new Set(opacities()).size).toBe(2);
    scene.setHighlight(null);
    frames.turn(16);
    expect(opacities()).toEqual(atRest);
  });

  it('finds which pairs stand open once, and not at each movement of the pointer', () => {
    const { plan } = sampleMap(['a', 'b'].map((id) => leg(id, 'pyongyang', 'ulaanbaatar')));
    scene.setContent(mapContent(plan, UNFILTERED, null, NO_CORRIDORS, 1));
    scene.setFocus(NOTHING, { revealsIn: RECORD });
    const { openPairs } = scene;
    expect(openPairs).toEqual(new Set());
    expect(scene.openPairs).toBe(openPairs);
    scene.setHighlight({ kind: 'event', id: 'a' });
    expect(scene.openPairs).toEqual(new Set(['pyongyang~ulaanbaatar']));
  });
});

describe('what playing leaves behind', () => {
  const [before, after] = [
    ['gone', 'washington'],
    ['new', 'seoul'],
  ].map(([id, to]) => sampleMap([leg(id!, 'pyongyang', to!)]).content);
  const goOn = (motion: 'full' | 'still', highlight: Parameters<FlowScene['setHighlight']>[0]) => {
    scene.setMotion(motion);
    scene.setContent(before!);
    scene.setFocus(NOTHING, { revealsIn: RECORD });
    frames.turn(16);
    scene.setHighlight(highlight);
    scene.setContent(after!);
    frames.turn(16);
    return drawnLines().data.map(({ colour }) => colour[3]);
  };
  const begun = { kind: 'begun', events: new Set(['new']) } as const;

  it('fades out under what has begun, which is raised', () => {
    const [gone, fresh] = goOn('full', begun);
    expect(gone).toBeLessThan(fresh!);
    const { width } = drawnLines().data[1]!;
    frames.turn(16, 60);
    expect(drawnLines().data).toHaveLength(1);
    scene.setHighlight(null);
    frames.turn(16);
    expect(drawnLines().data[0]!.width).toBeLessThan(width);
  });

  it('is drawn a few times meanwhile, and not at each frame', () => {
    goOn('full', begun);
    const drawings = new Set([drawnLines().data]);
    for (let frame = 0; frame < 60; frame += 1) {
      frames.turn(16);
      drawings.add(drawnLines().data);
    }
    expect(drawings.size).toBeGreaterThan(2);
    expect(drawings.size).toBeLessThan(6);
  });

  it.each([
    ['for a reader who wants no motion', 'still', begun],
    ['while nothing plays', 'full', null],
  ] as const)('is gone at once %s', (_when, motion, highlight) => {
    expect(goOn(motion, highlight)).toHaveLength(1);
  });
});

describe('what is open', () => {
  const opened: typeof NOTHING = { ...NOTHING, open: { kind: 'place', id: 'washington' } };
  /** In view of the fake map, and under a panel of 250 pixels at its left. */
  const inView: typeof NOTHING = { ...NOTHING, open: { kind: 'event', id: 'near' } };
  const PANEL = { top: 0, right: 0, bottom: 0, left: 250 };

  it('is brought into view when it is opened', () => {
    show();
    scene.setFocus(opened, { revealsIn: RECORD });
    expect(map.travelTo).toHaveBeenCalledTimes(1);
  });

  it('is brought out from under a panel that opens', () => {
    show();
    scene.setFocus(inView, { revealsIn: RECORD });
    expect(map.travelTo).not.toHaveBeenCalled();
    scene.setInsets(PANEL);
    scene.setFocus(inView, { revealsIn: RECORD });
    expect(map.travelTo).toHaveBeenCalledTimes(1);
    // Once: what the reader does then is the reader's.
    scene.setHighlight({ kind: 'event', id: 'visit' });
    scene.setFocus({ ...inView, hovered: { kind: 'place', id: 'seoul' } }, { revealsIn: RECORD });
    expect(map.travelTo).toHaveBeenCalledTimes(1);
  });

  it.each([
    // The first camera was chosen for what was open then, or came with the link.
    ['there was nothing on the map before', [], RECORD],
    ['the caller says where to look', [NOTHING], null],
    ['it was open already', [NOTHING, opened], RECORD],
  ])('moves nothing when %s', (_why, before, revealsIn) => {
    scene.setContent(content);
    for (const focus of before) scene.setFocus(focus, { revealsIn });
    map.move({ longitude: 130 });
    scene.setFocus({ ...opened }, { revealsIn });
    expect(map.camera.current.longitude).toBe(130);
  });
});

describe('a place that gets the focus', () => {
  it('comes out from under a panel, by no more than it must', () => {
    scene.setInsets({ top: 0, right: 0, bottom: 0, left: 200 });
    scene.bringIntoView([110, 40]);
    expect(map.panBy).toHaveBeenCalledWith(-160, 0, { reducedMotion: false });
  });

  it('is turned to the front of a globe, without motion if there is to be none', () => {
    scene.setAppearance({ ...APPEARANCE, projection: 'globe' });
    scene.setMotion('still');
    scene.bringIntoView([-77, 39]);
    expect(map.panTo).toHaveBeenCalledWith([-77, 39], [0, 0], { reducedMotion: true });
  });
});

it('calls back when things may be elsewhere, until it is told to stop', () => {
  const listener = vi.fn<() => void>();
  const stop = scene.onLayOut(listener);
  map.move({ longitude: 120 });
  scene.redrawSoon();
  frames.turn(16);
  expect(listener).toHaveBeenCalledTimes(2);
  stop();
  map.move({ longitude: 121 });
  expect(listener).toHaveBeenCalledTimes(2);
});

it('says what the ground is under a pixel of the size that things are drawn in', () => {
  const { scale } = scene.viewport;
  expect(scene.groundAt(100, 50)).toEqual({ place: [110, 45], radiansPerPixel: 0.002 * scale });
  map.move({ zoom: 0 });
  expect(scene.viewport.scale).toBeLessThan(scale);
});

it('puts paths on the screen in the same way until the map is seen quite otherwise', () => {
  const seen = scene.projectPath;
  expect([...seen(Float64Array.of(CAMERA.longitude, CAMERA.latitude))].slice(0, 2)).toEqual([
    200, 150,
  ]);
  map.move({ zoom: 3.4, longitude: 120 });
  expect(scene.projectPath).toBe(seen);
  map.move({ zoom: 3.6 });
  const nearer = scene.projectPath;
  expect(nearer).not.toBe(seen);
  map.move({ zoom: 3.6, longitude: 140 });
  expect(scene.projectPath).not.toBe(nearer);
  const flat = scene.projectPath;
  scene.setAppearance({ ...APPEARANCE, projection: 'globe' });
  expect(scene.projectPath).not.toBe(flat);
});

it('asks for no more frames once it has stopped', () => {
  show();
  scene.setMotion('full');
  scene.stop();
  expect(frames.isWaiting).toBe(false);
  expect(map.remove).toHaveBeenCalled();
});

describe('while the map is put together', () => {
  const start = (isSoftware: boolean) => {
    let put = () => {};
    const ownFrames = new HandFrames();
    const slow = { ...fakeMap(), onShown: (callback: () => void) => void (put = callback) };
    const own = new FlowScene({
      map: slow,
      container: { clientWidth: 400, clientHeight: 300 },
      appearance: APPEARANCE,
      frames: ownFrames,
      isSoftware,
      onMotionTooSlow,
    });
    own.setMotion('full');
    return { own, slow, ownFrames, putTogether: () => put() };
  };

  it('nothing moves until its land is there', () => {
    const { own, ownFrames, putTogether } = start(false);
    ownFrames.turn(16, 3);
    expect(ownFrames.isWaiting).toBe(false);
    putTogether();
    expect(ownFrames.isWaiting).toBe(true);
    own.stop();
  });

  it('moves with a pixel for a pixel of the page where the processor draws', () => {
    const [fast, slow] = [start(false), start(true)];
    expect(slow.slow.setDevicePixels).not.toHaveBeenCalled();
    for (const { putTogether } of [fast, slow]) putTogether();
    expect(fast.slow.setDevicePixels).not.toHaveBeenCalled();
    expect(slow.slow.setDevicePixels).toHaveBeenCalledWith(1);
  });
});
