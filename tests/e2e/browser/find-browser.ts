import { execFileSync, spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from '@playwright/test';

interface Wanted {
  /** Name for people. */
  name: string;
  /** Environment variable that names the executable. */
  variable: string;
  /** Commands to look for on the PATH, best first. */
  commands: string[];
  /** Usual places off the PATH. */
  paths: string[];
  /** Debian's package. */
  debianPackage: string;
}

/** Chrome's own builds come last: since version 137 they ignore `--load-extension`. */
const CHROMIUM: Wanted = {
  name: 'Chromium',
  variable: 'CHROME_PATH',
  commands: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'],
  paths: [
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    'C:\\Program Files\\Chromium\\Application\\chrome.exe',
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  ],
  debianPackage: 'chromium',
};

const FIREFOX: Wanted = {
  name: 'Firefox',
  variable: 'FIREFOX_PATH',
  commands: ['firefox-esr', 'firefox'],
  paths: [
    '/Applications/Firefox.app/Contents/MacOS/firefox',
    'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
  ],
  debianPackage: 'firefox-esr',
};

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function onPath(command: string): string | null {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  const names = process.platform === 'win32' ? [`${command}.exe`] : [command];
  for (const folder of folders) {
    for (const name of names) {
      if (isExecutable(join(folder, name))) return join(folder, name);
    }
  }
  return null;
}

function installedByPlaywright(): string | null {
  const path = chromium.executablePath();
  return path && existsSync(path) ? path : null;
}

function look(wanted: Wanted): string | null {
  const named = process.env[wanted.variable];
  if (named) {
    if (isExecutable(named)) return named;
    throw new Error(`${wanted.variable} is "${named}", which is not an executable file.`);
  }
  const [own, branded] = [
    wanted.commands.filter((command) => !command.includes('chrome')),
    wanted.commands.filter((command) => command.includes('chrome')),
  ];
  for (const command of own) {
    const found = onPath(command);
    if (found) return found;
  }
  if (wanted === CHROMIUM) {
    const found = installedByPlaywright();
    if (found) return found;
  }
  for (const command of branded) {
    const found = onPath(command);
    if (found) return found;
  }
  return wanted.paths.find(isExecutable) ?? null;
}

function run(command: string, args: string[]): boolean {
  process.stderr.write(`$ ${command} ${args.join(' ')}\n`);
  return spawnSync(command, args, { stdio: ['ignore', 2, 2] }).status === 0;
}

/** As root on Debian the distribution's package is installed; it brings the libraries that a bare download lacks. */
function installDebianPackage(name: string): boolean {
  if (process.getuid?.() !== 0 || !onPath('apt-get')) return false;
  return run('apt-get', ['update', '-qq']) && run('apt-get', ['install', '-y', '-qq', name]);
}

function find(wanted: Wanted): string {
  const found = look(wanted);
  if (found) return found;
  process.stderr.write(`No ${wanted.name} found; installing one.\n`);
  const installed =
    installDebianPackage(wanted.debianPackage) ||
    (wanted === CHROMIUM &&
      run(process.execPath, ['node_modules/@playwright/test/cli.js', 'install', 'chromium']));
  const path = installed ? look(wanted) : null;
  if (path) return path;
  throw new Error(
    `${wanted.name} is needed and could not be installed: install it, or set ${wanted.variable} to its executable.`,
  );
}

/** Path of a Chromium that can load an unpacked extension; installs one where none is. Throws with what to do. */
export function findChromium(): string {
  return find(CHROMIUM);
}

/** Path of a Firefox; installs Debian's where none is and that is possible. Throws with what to do. */
export function findFirefox(): string {
  return find(FIREFOX);
}

/** The version line that a browser prints of itself. */
export function browserVersion(path: string): string {
  return execFileSync(path, ['--version'], { encoding: 'utf8' }).trim();
}
