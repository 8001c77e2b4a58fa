import { execFileSync } from 'node:child_process';
import { existsSync, lstatSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Browser, chromium } from 'playwright-core';

/** Some builds start and then hang; a browser that has not shown a blank page by then is not used. */
const PROBE_MS = 20_000;

const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

const INSTALLED = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

interface Candidate {
  name: string;
  executablePath: string;
  env?: Record<string, string>;
}

/**
 * Starts a headless Chromium with an empty profile: the one CHROMIUM_PATH names, else an installed one, else the one
 * among the npm packages, and where none of them starts, root on Debian installs one. Throws what was tried and what to do.
 */
export async function launchBrowser(): Promise<Browser> {
  const problems: string[] = [];
  for (const find of [named, installed, fromNpm, fromNpmWithItsLibraries, fromDebian]) {
    try {
      const candidate = await find();
      if (candidate) return await start(candidate);
    } catch (error) {
      problems.push(reason(error as Error));
    }
  }
  throw new Error(
    `No Chromium starts on this machine:\n  ${problems.join('\n  ')}\n` +
      'Install one (Debian: apt-get install chromium) or set CHROMIUM_PATH to an executable.',
  );
}

/** Playwright's message holds the whole command line; what the loader or the browser itself said is one line of it. */
function reason({ message }: Error): string {
  const said = /\[err\] (.+)/.exec(message)?.[1] ?? message.split('\n')[0] ?? '';
  return said.trim();
}

async function start({ name, executablePath, env }: Candidate): Promise<Browser> {
  const browser = await chromium.launch({
    executablePath,
    args: FLAGS,
    timeout: PROBE_MS,
    ...(env && { env: { ...definedEnvironment(), ...env } }),
  });
  let timer: NodeJS.Timeout | undefined;
  const tooLate = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`${name} started but showed no page in ${PROBE_MS / 1000} s`)), PROBE_MS);
  });
  try {
    await Promise.race([showBlankPage(browser), tooLate]);
    return browser;
  } catch (error) {
    void browser.close().catch(() => undefined);
    throw error;
  } finally {
    clearTimeout(timer);
  }
}

async function showBlankPage(browser: Browser): Promise<void> {
  const page = await browser.newPage();
  await page.setContent('<p>halo</p>');
  await page.textContent('p');
  await page.close();
}

function named(): Candidate | null {
  const executablePath = process.env.CHROMIUM_PATH;
  return executablePath ? { name: 'CHROMIUM_PATH', executablePath } : null;
}

function installed(): Candidate | null {
  for (const folder of (process.env.PATH ?? '').split(path.delimiter)) {
    for (const name of INSTALLED) {
      const executablePath = path.join(folder, name);
      if (existsSync(executablePath)) return { name: executablePath, executablePath };
    }
  }
  return null;
}

async function fromNpm(): Promise<Candidate> {
  const folder = await unpacked();
  return {
    name: 'the Chromium among the npm packages',
    executablePath: path.join(folder, 'chromium'),
    env: fonts(folder),
  };
}

/** The package brings libraries that slim machines lack (libnss3 above all); elsewhere the machine's own fit better. */
async function fromNpmWithItsLibraries(): Promise<Candidate> {
  const folder = await unpacked();
  return {
    name: 'the Chromium among the npm packages, with its libraries',
    executablePath: path.join(folder, 'chromium'),
    env: { ...fonts(folder), LD_LIBRARY_PATH: path.join(folder, 'al2023', 'lib') },
  };
}

/**
 * The package unpacks into the temp folder under a fixed name, where another user's copy cannot be run (or trusted).
 * So it unpacks into a folder of its own here, which gets its final name when it is complete.
 */
async function unpacked(): Promise<string> {
  const npm = await import('@sparticuz/chromium');
  const entry = fileURLToPath(import.meta.resolve('@sparticuz/chromium'));
  const archives = path.join(path.dirname(path.dirname(entry)), 'bin');
  const cache = cacheFolder();
  const target = path.join(cache, 'chromium-from-npm');
  if (existsSync(target)) return target;
  const half = mkdtempSync(path.join(cache, 'unpacking-'));
  const before = process.env.TMPDIR;
  process.env.TMPDIR = half;
  try {
    await npm.default.executablePath(archives);
    await npm.inflate(path.join(archives, 'al2023.tar.br'));
    writeFontList(half, target);
  } finally {
    if (before === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = before;
  }
  try {
    renameSync(half, target);
  } catch (error) {
    rmSync(half, { recursive: true, force: true });
    if (!existsSync(target)) throw error;
  }
  return target;
}

/** Beside the packages, so that it goes with them; in the temp folder where those belong to somebody else. */
function cacheFolder(): string {
  const beside = fileURLToPath(new URL('../../node_modules/.cache/merpati', import.meta.url));
  try {
    mkdirSync(beside, { recursive: true });
    rmSync(mkdtempSync(path.join(beside, 'probe-')), { recursive: true });
    return beside;
  } catch {
    const own = path.join(tmpdir(), `merpati-chromium-${process.getuid?.() ?? 'user'}`);
    mkdirSync(own, { recursive: true, mode: 0o700 });
    if (process.getuid && lstatSync(own).uid !== process.getuid()) throw new Error(`${own} belongs to another user`);
    return own;
  }
}

/** A machine without any font would show no text at all; the package's own font list names folders of a cloud service. */
function writeFontList(folder: string, finalFolder: string): void {
  const lines = [
    '<?xml version="1.0"?>',
    '<!DOCTYPE fontconfig SYSTEM "fonts.dtd">',
    '<fontconfig>',
    '<include ignore_missing="yes">/etc/fonts/fonts.conf</include>',
    `<dir>${path.join(finalFolder, 'fonts', 'fonts')}</dir>`,
    `<cachedir>${path.join(finalFolder, 'fonts-cache')}</cachedir>`,
    '</fontconfig>',
  ];
  writeFileSync(path.join(folder, 'fonts.conf'), lines.join('\n'));
}

function fonts(folder: string): Record<string, string> {
  return { FONTCONFIG_FILE: path.join(folder, 'fonts.conf') };
}

function fromDebian(): Candidate | null {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return null;
  const apt = (...args: string[]) =>
    execFileSync('apt-get', ['-o', 'DPkg::Lock::Timeout=300', '-qq', ...args], {
      stdio: 'ignore',
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
  apt('update');
  apt('install', '-y', '--no-install-recommends', 'chromium');
  return installed();
}

function definedEnvironment(): Record<string, string> {
  return Object.fromEntries(
    Object.entries(process.env).filter((entry): entry is [string, string] => entry[1] !== undefined),
  );
}
