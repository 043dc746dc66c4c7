import { NextIntlClientProvider } from 'next-intl';
import { act } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { HighlightChannel } from '@/lib/arcs/highlight';
import { UNFILTERED } from '@/lib/flows/facet-counts';
import type { Camera } from '@/lib/view/camera';
import messages from '@/messages/en.json';
import type { AtlasMapOptions } from './engine/atlas-map';
import type { Ground } from './engine/ground';
import { MapCamera } from './engine/map-camera';
import { FlowMap } from './flow-map';
import type { FlowMapProps } from './flow-map-props';
import { FlowLineLayer } from './layers/flow-line-layer';
import type { FlowScene } from './scene/flow-scene';
import { PLACES, leg, sampleMap } from './scene/testing';

type SceneMap = FlowScene['map'];

/** The map that was started last. */
const engine = vi.hoisted(() => ({
  options: null as AtlasMapOptions | null,
  setLayers: null as ReturnType<typeof vi.fn<SceneMap['setLayers']>> | null,
  camera: null as MapCamera | null,
  /** Where every place is: at first out of view, so that whatever is opened has to be revealed. */
  pixel: { x: 0, y: 0, visible: false },
  /** Calls back what listens for movements. */
  /** Under every pixel. */
  ground: null as Ground | null,
  moves: new Set<() => void>(),
}));

vi.mock('./engine/atlas-map', () => ({
  AtlasMap: class {
    readonly camera: MapCamera;
    readonly setLayers = vi.fn<SceneMap['setLayers']>();
    constructor(options: AtlasMapOptions) {
      this.camera = new MapCamera(null, options.camera, options.onCameraChange);
      options.container.append(document.createElement('canvas'));
      Object.assign(engine, { options, setLayers: this.setLayers, camera: this.camera });
    }
    setTheme() {}
    setLanguage() {}
    setProjection() {}
    setTypeScale() {}
    setNamesStates() {}
    landInView = () => [];
    layOverLand() {}
    onIdle = () => () => undefined;
    setName() {}
    setDevicePixels() {}
    project = () => engine.pixel;
    groundAt = () => engine.ground;
    onShown = (callback: () => void) => callback();
    onMove = (callback: () => void) => {
      engine.moves.add(callback);
      return () => void engine.moves.delete(callback);
    };
    linkTo = () => () => undefined;
    remove() {}
  },
}));

const { cubes } = sampleMap([
  leg('visit', 'pyongyang', 'ulaanbaatar'),
  leg('answer', 'ulaanbaatar', 'pyongyang', { earliest: '1990-01-01', latest: '1990-01-01' }),
  leg('talks', 'seoul', 'ulaanbaatar', { family: 'meeting', type: 'talks' }),
]);
const onOpen = vi.fn<FlowMapProps['events']['onOpen']>();
const PROPS: FlowMapProps = {
  record: {
    cubes,
    wholeCubes: cubes,
    places: PLACES,
    corridors: [],
    corridorsInView: [],
    eventTitle: () => 'A title',
  },
  filter: UNFILTERED,
  view: { projection: 'flat', camera: null },
  selection: { open: null, reveals: true },
  appearance: { theme: 'day', language: 'en', motion: 'still' },
  insets: { top: 0, right: 0, bottom: 0, left: 0 },
  events: { onOpen, onCameraChange: () => undefined, onMotionTooSlow: () => undefined },
};

let root: Root;
let page: HTMLElement;

/** Renders, and lets the frame pass for which drawing waits. */
async function show(change: Partial<FlowMapProps> = {}) {
  act(() =>
    root.render(
      <NextIntlClientProvider locale="en" timeZone="UTC" messages={messages}>
        <FlowMap {...PROPS} {...change} />
      </NextIntlClientProvider>,
    ),
  );
  await act(drawing);
}

/** Until what was asked to be drawn soon is drawn. */
async function drawing(): Promise<void> {
  if (vi.isFakeTimers()) vi.advanceTimersByTime(1);
  else await new Promise((resolve) => setTimeout(resolve, 1));
}

const lines = () => {
  const [layers] = engine.setLayers!.mock.lastCall!;
  return layers.find((layer) => layer instanceof FlowLineLayer)!.props.data;
};
const stop = () => page.querySelector<HTMLElement>('[role=toolbar] [tabindex="0"]')!;
const press = (key: string) =>
  act(() => {
    document.activeElement!.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
  });

/** Presses and releases the mouse over the map, so many pixels apart. */
const click = (apart = 0) =>
  act(() => {
    const canvas = page.querySelector('canvas')!;
    const at = (clientX: number) => ({ clientX, clientY: 50, button: 0, bubbles: true });
    canvas.dispatchEvent(new PointerEvent('pointerdown', at(50)));
    canvas.dispatchEvent(new PointerEvent('pointerup', at(50 + apart)));
  });
/** Moves a pointer over the map, with no button pressed. */
const hover = (pointerType: string) =>
  act(() => {
    const at = { clientX: 50, clientY: 50 };
    const move = new PointerEvent('pointermove', { ...at, pointerType, buttons: 0, bubbles: true });
    page.querySelector('canvas')!.dispatchEvent(move);
  });
const card = () => page.querySelector('section > [aria-hidden=true].pointer-events-none.shadow-lg');
/** Before Ulaanbaatar, where the arcs from Pyongyang and Seoul come together. */
const BETWEEN: Ground = { place: [109.8, 47], radiansPerPixel: 0.002 };
const dialog = () => page.querySelector('[role=dialog]');
const rows = () => [...dialog()!.querySelectorAll('button')];
const SEOUL: Ground = { place: [126.98, 37.57], radiansPerPixel: 0.001 };

beforeEach(() => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
  // What happy-dom has not: fonts that load, and a size of elements.
  Object.defineProperty(document, 'fonts', {
    value: { ready: Promise.resolve() },
    configurable: true,
  });
  vi.spyOn(HTMLElement.prototype, 'clientWidth', 'get').mockReturnValue(1024);
  vi.spyOn(HTMLElement.prototype, 'clientHeight', 'get').mockReturnValue(768);
  page = document.body.appendChild(document.createElement('main'));
  root = createRoot(page);
});
afterEach(() => {
  act(() => root.unmount());
  page.remove();
  onOpen.mockReset();
  engine.pixel = { x: 0, y: 0, visible: false };
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

it('draws the years of the filter', async () => {
  await show();
  expect(lines()).toHaveLength(3);
  await show({ filter: { ...UNFILTERED, from: 1985, to: 1995 } });
  expect(lines()).toHaveLength(1);
});

it('tells what a key beside it is to explain, when that changes', async () => {
  const onKeyChange = vi.fn<NonNullable<FlowMapProps['events']['onKeyChange']>>();
  const events = { ...PROPS.events, onKeyChange };
  await show({ events });
  expect(onKeyChange).toHaveBeenCalledOnce();
  expect(onKeyChange.mock.lastCall![0].families).toEqual(['visit', 'meeting']);
  await show({ events: { ...events } });
  expect(onKeyChange).toHaveBeenCalledOnce();
  await show({ events, filter: { ...UNFILTERED, from: 1985, to: 1995 } });
  expect(onKeyChange.mock.lastCall![0].families).toEqual(['visit']);
});

it.each([
  [undefined, true],
  [true, false],
])('moves the camera as the caller wants it, where arcs are still: %s', async (flies, jumps) => {
  const appearance = { ...PROPS.appearance, flies };
  await show({ appearance });
  const moveTo = vi.spyOn(engine.camera!, 'moveTo');
  const camera = { longitude: 117, latitude: 44, zoom: 4, bearing: 0, pitch: 0 };
  await show({ appearance, view: { projection: 'flat', camera } });
  expect(moveTo).toHaveBeenLastCalledWith(camera, { reducedMotion: jumps });
});

it('names the places, busiest first, with one tab stop among them', async () => {
  await show();
  const names = [...page.querySelectorAll('[role=toolbar] button')].map(
    ({ textContent }) => textContent,
  );
  expect(names).toEqual(['ULAANBAATAR', 'PYONGYANG', 'SEOUL']);
  expect(page.querySelectorAll('[role=toolbar] [tabindex="0"]')).toHaveLength(1);
});

it('names busy places at the edge where it is asked to, and shows one without opening it', async () => {
  const pill = () =>
    page.querySelector<HTMLElement>('[data-edge-place=seoul]:not([hidden]) button');
  await show();
  expect(pill()).toBeNull();
  await show({ appearance: { ...PROPS.appearance, namesBeyondEdge: true } });
  const panBy = vi.spyOn(engine.camera!, 'panBy');
  act(() => pill()!.click());
  expect(panBy).toHaveBeenCalled();
  expect(document.activeElement!.textContent).toBe('SEOUL');
  expect(onOpen).not.toHaveBeenCalled();
});

it('goes by keyboard from a place to its arcs, and opens one', async () => {
  await show();
  act(() => stop().focus());
  press('ArrowDown');
  expect(document.activeElement!.getAttribute('aria-label')).toMatch(
    /; 1 of \d arcs at ULAANBAATAR/,
  );
  act(() => (document.activeElement as HTMLElement).click());
  expect(onOpen).toHaveBeenCalledTimes(1);
  press('Escape');
  expect(document.activeElement!.textContent).toBe('ULAANBAATAR');
});

it('opens what is clicked, and closes by a click beside it', async () => {
  const open = { kind: 'place', id: 'seoul' } as const;
  await show();
  engine.ground = SEOUL;
  click();
  expect(onOpen).toHaveBeenLastCalledWith(open);
  await show({ selection: { ...PROPS.selection, open } });
  engine.ground = { ...SEOUL, place: [80, 0] };
  click();
  expect(onOpen).toHaveBeenLastCalledWith(null);
});

it('takes the end of a drag for no click', async () => {
  await show();
  engine.ground = SEOUL;
  click(30);
  expect(onOpen).not.toHaveBeenCalled();
});

it('says beside the mouse what is under it, and nothing under a finger', async () => {
  await show();
  engine.ground = SEOUL;
  hover('mouse');
  expect(card()?.textContent).toContain('SEOUL');
  expect(card()?.textContent).not.toContain('here');
  hover('touch');
  expect(card()).toBeNull();
});

describe('a hand that does not point', () => {
  const of = (hand: 'pointing' | 'resting' | 'showing') => ({
    appearance: { ...PROPS.appearance, hand },
  });

  it('has no card beside it, and takes the focus off what it has clicked', async () => {
    await show(of('pointing'));
    engine.ground = SEOUL;
    hover('mouse');
    act(() => stop().focus());
    await show(of('resting'));
    expect(card()).toBeNull();
    expect(document.activeElement).toBe(document.body);
    // A key of its own still gets the focus to a name.
    act(() => stop().focus());
    await show(of('resting'));
    expect(document.activeElement).toBe(stop());
    expect(card()).toBeNull();
  });

  it('leaves the map alone while it shows something with a laser pointer or a pen', async () => {
    await show(of('pointing'));
    expect(page.querySelector('section')!.inert).toBe(false);
    await show(of('showing'));
    expect(page.querySelector('section')!.inert).toBe(true);
  });
});

describe('where several things are under the pointer', () => {
  beforeEach(async () => {
    await show();
    engine.ground = BETWEEN;
  });

  it('the card says so, and a click offers them instead of the topmost', () => {
    hover('mouse');
    expect(card()?.textContent).toContain('and one more here: click to choose');
    click();
    expect(onOpen).not.toHaveBeenCalled();
    expect(card()).toBeNull();
    expect(dialog()!.querySelector('h2')!.textContent).toBe('2 relations here');
    expect(rows().map(({ textContent }) => textContent)).toEqual([
      'PYONGYANG ↔ ULAANBAATAR2 events',
      expect.stringContaining('A titleMeetings · SEOUL → ULAANBAATAR'),
    ]);
  });

  it('a name that the mouse goes on to is one thing', () => {
    hover('mouse');
    const name = page.querySelector('[data-place=seoul]')!;
    act(() => {
      for (const type of ['pointerover', 'pointermove']) {
        name.dispatchEvent(new PointerEvent(type, { pointerType: 'mouse', bubbles: true }));
      }
    });
    expect(card()?.textContent).toContain('SEOUL');
    expect(card()?.textContent).not.toContain('click to choose');
  });

  it('what stands over the map is nothing of it', () => {
    hover('mouse');
    const control = page.querySelector('[role=group] button')!;
    const move = new PointerEvent('pointermove', { pointerType: 'mouse', bubbles: true });
    act(() => void control.dispatchEvent(move));
    expect(card()).toBeNull();
  });

  it('a click opens what the card says, though the arcs have parted under the mouse since', () => {
    hover('mouse');
    engine.ground = SEOUL;
    click();
    expect(rows()).toHaveLength(2);
    press('Escape');
    hover('touch');
    click();
    expect(onOpen).toHaveBeenLastCalledWith({ kind: 'place', id: 'seoul' });
  });

  it('a click opens what a turn of the wheel has brought under a resting mouse', () => {
    hover('mouse');
    engine.ground = SEOUL;
    const turn = new WheelEvent('wheel', { bubbles: true });
    act(() => void page.querySelector('canvas')!.dispatchEvent(turn));
    click();
    expect(onOpen).toHaveBeenLastCalledWith({ kind: 'place', id: 'seoul' });
  });

  it('arrow keys go through them, and light what has the focus', async () => {
    const widths = () => lines().map(({ width }) => width);
    await show();
    const atRest = widths();
    click();
    expect(document.activeElement).toBe(rows()[0]);
    press('ArrowDown');
    expect(document.activeElement).toBe(rows()[1]);
    // The mouse goes on over the map, on its way to the list.
    engine.ground = { ...BETWEEN, place: [80, 0] };
    hover('mouse');
    await show();
    expect(Math.max(...widths())).toBeGreaterThan(Math.max(...atRest));
    act(() => rows()[1]!.click());
    expect(onOpen).toHaveBeenCalledWith({ kind: 'event', id: 'talks' });
    expect(dialog()).toBeNull();
    await show();
    expect(widths()).toEqual(atRest);
  });

  it('Escape closes them and gives the focus back to the map', () => {
    click();
    press('Escape');
    expect(dialog()).toBeNull();
    expect(document.activeElement).toBe(page.querySelector('section'));
    expect(onOpen).not.toHaveBeenCalled();
  });

  it('they stay when a browser presses the map once more after a tap, and go when the map moves', () => {
    click();
    const pressed = new MouseEvent('mousedown', { bubbles: true, cancelable: true });
    act(() => void page.querySelector('canvas')!.dispatchEvent(pressed));
    expect(pressed.defaultPrevented).toBe(true);
    expect(dialog()).not.toBeNull();
    hover('mouse');
    expect(card()).toBeNull();
    act(() => {
      for (const move of engine.moves) move();
    });
    expect(dialog()).toBeNull();
  });
});

it('lights what is pointed at beside it, without being rendered', async () => {
  const highlights = new HighlightChannel();
  await show({ selection: { ...PROPS.selection, highlights } });
  const opacities = () => new Set(lines().map(({ colour }) => colour[3]));
  expect(opacities().size).toBe(1);
  highlights.setFamily('meeting');
  await drawing();
  expect(opacities().size).toBe(2);
  highlights.setFamily(null);
  await drawing();
  expect(opacities().size).toBe(1);
  highlights.setTold(new Set(['talks']));
  await drawing();
  expect(opacities().size).toBe(2);
});

it('shows nothing beside a name that a finger has pressed', async () => {
  await show();
  const name = stop();
  const matches = vi.spyOn(name, 'matches').mockReturnValue(false);
  act(() => {
    name.dispatchEvent(new PointerEvent('pointerover', { pointerType: 'touch', bubbles: true }));
    name.focus();
  });
  expect(card()).toBeNull();
  matches.mockReturnValue(true);
  act(() => name.blur());
  act(() => name.focus());
  expect(card()?.textContent).toContain('ULAANBAATAR');
});

it('starts where the view looks, and follows it', async () => {
  const camera: Camera = { longitude: 100, latitude: 20, zoom: 5, bearing: 0, pitch: 0 };
  await show({ view: { projection: 'flat', camera } });
  expect(engine.options!.camera).toEqual(camera);
  await show({ view: { projection: 'flat', camera: { ...camera, longitude: 90 } } });
  expect(engine.camera!.current.longitude).toBe(90);
});

it('brings into view what is opened, unless a camera comes with it', async () => {
  const camera: Camera = { longitude: 100, latitude: 20, zoom: 5, bearing: 0, pitch: 0 };
  const open = { kind: 'place', id: 'seoul' } as const;
  await show();
  const atFirst = engine.camera!.current;
  await show({ selection: { ...PROPS.selection, open } });
  expect(engine.camera!.current).not.toEqual(atFirst);
  await show({ selection: { ...PROPS.selection, open: null } });
  await show({ view: { projection: 'flat', camera }, selection: { ...PROPS.selection, open } });
  expect(engine.camera!.current).toEqual(camera);
});

describe('a link that opens something', () => {
  const selection = { ...PROPS.selection, open: { kind: 'place', id: 'washington' } } as const;
  const camera: Camera = { longitude: 100, latitude: 20, zoom: 5, bearing: 0, pitch: 0 };
  const view = { projection: 'flat', camera: null } as const;

  it('has a first camera that shows it, and does not move the map after that', async () => {
    await show({ selection });
    const { longitude } = engine.options!.camera;
    expect(longitude).toBeCloseTo(-77, 0);
    expect(engine.camera!.current.longitude).toBeCloseTo(longitude, 2);
  });

  it('has the camera that it names', async () => {
    await show({ selection, view: { ...view, camera } });
    expect(engine.options!.camera).toEqual(camera);
  });

  it('shows the region where the caller says that nothing is to be revealed', async () => {
    await show();
    const region = engine.options!.camera;
    act(() => root.unmount());
    root = createRoot(page);
    await show({ selection: { ...selection, reveals: false } });
    expect(engine.options!.camera).toEqual(region);
  });

  it('leads from the first view back to the region, which the link then names', async () => {
    const onCameraChange = vi.fn<FlowMapProps['events']['onCameraChange']>();
    const events = { ...PROPS.events, onCameraChange };
    const goHome = () =>
      act(() => page.querySelector<HTMLElement>('[aria-label="Back to the first view"]')!.click());
    await show({ selection, events });
    goHome();
    expect(onCameraChange.mock.lastCall![0]?.longitude).toBeGreaterThan(60);
    await show({ events });
    goHome();
    expect(onCameraChange).toHaveBeenLastCalledWith(null);
  });
});

it('comes out from under a panel that opens, and is then left to the reader', async () => {
  const open = { kind: 'pair', places: ['pyongyang', 'seoul'] } as const;
  const selection = { ...PROPS.selection, open };
  const insets = { ...PROPS.insets, right: 400 };
  const camera: Camera = { longitude: 126, latitude: 38, zoom: 3, bearing: 0, pitch: 0 };
  const view = { projection: 'flat', camera } as const;
  engine.pixel = { x: 800, y: 300, visible: true };
  await show({ selection, view });
  const travelTo = vi.spyOn(engine.camera!, 'travelTo');
  await show({ selection, view, insets });
  expect(travelTo).toHaveBeenCalledTimes(1);
  const highlights = new HighlightChannel();
  await show({ selection: { ...selection, highlights }, view, insets: { ...insets } });
  act(() => highlights.setEvent('talks'));
  expect(travelTo).toHaveBeenCalledTimes(1);
});

it('has a button that turns north up, as long as the map is turned', async () => {
  const north = () => page.querySelector<HTMLElement>('[aria-label="Turn north up"]');
  await show();
  expect(north()).toBeNull();
  const turnNorthUp = vi.spyOn(engine.camera!, 'turnNorthUp');
  const turn = (bearing: number) =>
    act(() => {
      engine.camera!.follow({ ...engine.camera!.current, bearing });
      for (const callback of engine.moves) callback();
    });
  turn(-40);
  expect(north()!.querySelector('svg')!.style.transform).toBe('rotate(40deg)');
  act(() => north()!.focus());
  act(() => north()!.click());
  expect(turnNorthUp).toHaveBeenCalledTimes(1);
  expect(document.activeElement!.getAttribute('aria-label')).toBe('Zoom in');
  turn(0);
  expect(north()).toBeNull();
});

const fail = (kind: 'webgl-unavailable' | 'context-lost') =>
  act(() => engine.options!.onFailure({ kind, detail: '' }));
const notice = () => page.querySelector('[role=status]')?.textContent ?? null;
const button = (words: string) =>
  [...page.querySelectorAll('button')].find(({ textContent }) => textContent === words);
const drawAgain = () => button('Draw the map again');

it('says why there is no map, and what else there is', async () => {
  await show();
  fail('webgl-unavailable');
  expect(notice()).toMatch(/WebGL is turned off.*The list of events holds everything/);
  await show({ appearance: { ...PROPS.appearance, isPresented: true } });
  expect(notice()).toMatch(/WebGL is turned off.*The texts of the lecture go on/);
});

it('tries again to start a map when it is asked to, and says the same when that fails', async () => {
  await show();
  fail('webgl-unavailable');
  act(() => button('Try again')!.click());
  expect(notice()).toBeNull();
  fail('webgl-unavailable');
  expect(notice()).toMatch(/WebGL is turned off/);
  act(() => button('Try again')!.click());
  await show();
  expect(lines()).toHaveLength(3);
});

describe('when the graphics are gone', () => {
  beforeEach(async () => {
    await show();
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  });
  afterEach(() => {
    vi.useRealTimers();
  });
  const wait = () => act(() => void vi.runOnlyPendingTimers());

  it('draws the map again by itself', async () => {
    const first = engine.setLayers;
    fail('context-lost');
    expect(notice()).toMatch(/drawn again in a moment/);
    wait();
    expect(notice()).toBeNull();
    expect(engine.setLayers).not.toBe(first);
    await show();
    expect(lines()).toHaveLength(3);
  });

  it('asks after three tries, and draws the map when it is asked to', async () => {
    for (const kind of ['context-lost', 'webgl-unavailable', 'context-lost'] as const) {
      fail(kind);
      wait();
    }
    const last = engine.setLayers;
    fail('context-lost');
    wait();
    expect(engine.setLayers).toBe(last);
    expect(notice()).toMatch(/the map is gone. The list of events still works/);
    act(() => drawAgain()!.click());
    expect(notice()).toBeNull();
    expect(document.activeElement).toBe(page.querySelector('section'));
    await show();
    expect(lines()).toHaveLength(3);
  });

  it('tries as often again once a map has lived', () => {
    fail('context-lost');
    wait();
    // Nothing fails in the meantime.
    wait();
    for (let attempt = 1; attempt <= 3; attempt += 1) {
      fail('context-lost');
      expect(notice()).toMatch(/drawn again in a moment/);
      wait();
    }
  });
});
