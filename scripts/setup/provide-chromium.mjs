import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { run } from './child-process.mjs';
import { hasMesa } from './chromium-launch.mjs';
import { canInstallDebianPackages, installDebianPackages, isListed } from './debian-packages.mjs';
import { SetupFailure, lastLines } from './failure.mjs';
import { findChromium, HEADLESS_SHELL } from './find-chromium.mjs';
import { inProject } from './project.mjs';

const SHELL_PACKAGE = 'chromium-headless-shell';
const MESA_PACKAGES = ['libegl1', 'libegl-mesa0', 'libgl1-mesa-dri'];
/** Inside node_modules: it goes when the packages go, and is unpacked again with them. */
const UNPACKED = inProject('node_modules/.cache/third-neighbor/chromium');
const UNPACK =
  "import('@sparticuz/chromium').then((chromium) => chromium.default.executablePath())";
const LAUNCHER = `#!/bin/sh
here=$(dirname "$0")
LD_LIBRARY_PATH="$here/al2023/lib:$LD_LIBRARY_PATH" exec "$here/chromium" "$@"
`;

/**
 * A Chromium to run the journeys in: this machine's, or Playwright's own, or Debian's (installed when
 * that is allowed), or the one that an npm package ships.
 *
 * @param {{ mayInstall: boolean }} options
 * @returns {Promise<string>} path of the executable
 * @throws {SetupFailure} when there is none to be had
 */
export async function provideChromium({ mayInstall }) {
  const said = mayInstall && canInstallDebianPackages() ? await installBrowser() : '';
  const found = await chromiumOfThisMachine();
  if (found !== undefined) return found;
  const shipped = await shippedChromium();
  if (shipped.path !== undefined) return shipped.path;
  throw new SetupFailure(
    'No browser for the journeys was found, and none could be installed. ' +
      'Install Chromium or Chrome (on Debian: apt-get install chromium; anywhere: npx playwright install chromium), ' +
      'or set CHROMIUM_PATH to one, then run this again.',
    lastLines(`${said}\n${shipped.problem}`),
  );
}

/**
 * Installs what makes the journeys fast, where it is missing: a Chromium without a window, and Mesa to
 * draw. A machine that has another Chromium keeps to it when Debian's list has no such package.
 *
 * @returns {Promise<string>} what was said when it failed
 */
async function installBrowser() {
  const found = await chromiumOfThisMachine();
  const isChosen = process.env['CHROMIUM_PATH'] !== undefined;
  const shell =
    isChosen || found === HEADLESS_SHELL || (found && !(await isListed(SHELL_PACKAGE)))
      ? []
      : [SHELL_PACKAGE];
  const names = [...shell, ...(hasMesa() ? [] : MESA_PACKAGES)];
  if (names.length === 0) return '';
  const first = await installDebianPackages(
    names,
    'the browser of the journeys, faster than one with windows',
  );
  if (first.installed || found !== undefined) return first.output;
  const second = await installDebianPackages(['chromium'], 'the browser of the journeys');
  return `${first.output}\n${second.output}`;
}

async function chromiumOfThisMachine() {
  const { chromium } = await import('@playwright/test');
  return findChromium({ playwrightBrowser: chromium.executablePath() });
}

/**
 * The browser in the npm package @sparticuz/chromium, built for Linux on x64. It is tried before it is
 * relied on.
 *
 * @returns {Promise<{ path?: string, problem: string }>}
 */
async function shippedChromium() {
  if (process.platform !== 'linux' || process.arch !== 'x64') return { problem: '' };
  const path = `${UNPACKED}/with-its-libraries.sh`;
  if (!existsSync(path)) {
    rmSync(UNPACKED, { recursive: true, force: true });
    mkdirSync(UNPACKED, { recursive: true });
    const { code, output } = await run(process.execPath, ['--eval', UNPACK], {
      env: {
        // It unpacks into the temporary folder of its process.
        TMPDIR: UNPACKED,
        // Makes it unpack the libraries too (NSS, expat) that a bare machine lacks.
        AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs20.x',
      },
    });
    if (code !== 0) return { problem: output };
    writeFileSync(path, LAUNCHER, { mode: 0o755 });
  }
  const { code, output } = await run(path, ['--version', '--no-sandbox']);
  return code === 0 ? { path, problem: '' } : { problem: output };
}
