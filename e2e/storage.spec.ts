import { expect, test as base } from './journey';
import { LecturePage } from './lecture-page';
import { ShortcutsPage } from './shortcuts-page';
import { StoragePage, type Store } from './storage-page';
import { ToursPage } from './tours-page';

interface Journey {
  readonly storage: StoragePage;
  readonly shortcuts: ShortcutsPage;
  readonly tours: ToursPage;
  readonly lecture: LecturePage;
}

const test = base.extend<Journey>({
  storage: async ({ atlas }, use) => use(new StoragePage(atlas)),
  shortcuts: async ({ atlas }, use) => use(new ShortcutsPage(atlas)),
  tours: async ({ atlas }, use) => use(new ToursPage(atlas)),
  lecture: async ({ atlas }, use) => use(new LecturePage(atlas)),
});
// The map is small here: what it draws is no matter of storage.
test.use({ viewport: { width: 1280, height: 640 } });

interface Fault {
  readonly name: string;
  /** The stores that keep nothing. */
  readonly lost: readonly Store[];
  readonly begin: (storage: StoragePage) => Promise<void>;
}

const STORES = ['localStorage', 'sessionStorage', 'indexedDB'] as const;
const FAULTS: readonly Fault[] = [
  ...STORES.map((store) => ({
    name: `${store} denied`,
    lost: [store],
    begin: (storage: StoragePage) => storage.deny(store),
  })),
  { name: 'no room left', lost: STORES, begin: (storage) => storage.fillUp() },
];

const aTour = JSON.stringify({
  format: 'third-neighbor-tour',
  version: 1,
  id: '11111111-2222-4333-8444-555555555555',
  title: 'From a file',
  changedAt: '2026-11-22T10:00:00.000Z',
  steps: [{ id: 'a', title: 'One', text: 'Seen.', notes: 'Said.', view: 'from=2018&to=2019' }],
});

for (const { name, lost, begin } of FAULTS) {
  const isLost = (store: Store) => lost.includes(store);
  const count = (store: Store) => (isLost(store) ? 1 : 0);

  test(`the atlas with ${name}`, async ({ atlas, storage, shortcuts }) => {
    await begin(storage);
    await atlas.open('/en?from=2018&to=2019');
    await storage.stopMotion();
    await storage.chooseNight();
    await shortcuts.openByButton();
    await shortcuts.changeKey('Globe or flat map', 'x');
    await expect(storage.note(/not save your keys/)).toHaveCount(count('localStorage'));
    await shortcuts.press('Escape');
    await expect(shortcuts.dialog).toBeHidden();
    await shortcuts.focusNothing();
    await shortcuts.press('x');
    await expect.poll(() => shortcuts.parameter('projection')).toBe('globe');
    await shortcuts.press('t');
    await storage.chooseColumn('Venue');
    await expect(storage.note(/not save your columns/)).toHaveCount(count('localStorage'));
  });

  test(`tours and editor with ${name}`, async ({ atlas, storage, tours }) => {
    await begin(storage);
    await tours.openEditor('from=2018&to=2019');
    await tours.capture('Two years');
    await tours.toAllSteps();
    await tours.nameTour('In memory');
    if (isLost('indexedDB')) {
      const note = storage.note(/xport the tour/);
      const file = await tours.download(note, 'Export the tour');
      expect(file.name).toBe('in-memory.tour.json');
    } else {
      await tours.expectSaved();
    }

    // Within the page nothing is lost, though the browser may have stored nothing.
    await tours.followLink('All tours');
    await expect(tours.own('In memory')).toContainText('1 step');
    await tours.import('lecture.tour.json', aTour);
    await expect(tours.own('From a file')).toBeVisible();
    const warning = storage.note(/only until (the|this) page is closed/);
    if (isLost('indexedDB')) await expect(warning.first()).toBeVisible();
    else await expect(warning).toHaveCount(0);
    await tours.followLink('Present', tours.own('In memory'));
    await expect(tours.page.getByRole('heading', { level: 1, name: 'Two years' })).toBeVisible();
    expect(atlas.unexpectedErrors).toEqual([]);
  });

  test(`lecture and speaker with ${name}`, async ({ storage, lecture }) => {
    await begin(storage);
    await lecture.open('rajin-corridor');
    const speaker = await lecture.speakerInWindow();
    await lecture.press('ArrowRight');
    await lecture.expectStep(2);
    await speaker.expectStep(2);
    await speaker.press('ArrowRight');
    await lecture.expectStep(3);
    await lecture.openToOthers();
    await lecture.press('q');
    await expect(storage.note(/a reload closes the lecture/)).toHaveCount(count('sessionStorage'));
    await lecture.press('Escape');
    // The address alone brings a screen back that has no memory.
    await lecture.expectAddress(3);
    await lecture.reload();
    await lecture.expectStep(3);
    await speaker.expectStep(3);
    expect(speaker.atlas.unexpectedErrors).toEqual([]);
  });
}
