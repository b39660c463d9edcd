/** Word file → PDF by LibreOffice → words and drawn lines with their places, by poppler. Lengths in mm from a page's upper left corner. */
import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { childElements, descendants, readXml } from './xml.ts';

export interface Box {
  readonly x1: number;
  readonly x2: number;
  readonly y1: number;
  readonly y2: number;
}

export interface Word extends Box {
  readonly text: string;
  /** In points. */
  readonly size: number;
}

export interface Sheet {
  readonly width: number;
  readonly height: number;
  readonly words: readonly Word[];
  /** Straight lines: rules and borders. */
  readonly strokes: readonly Box[];
}

export type Pdf = readonly Sheet[];

const run = promisify(execFile);
const mm = (points: number): number => (points * 25.4) / 72;

/** A conversion that takes longer hangs. */
const patience = 180_000;
const patienceEach = 10_000;

/** The programs that are needed and cannot be started. */
export async function missingPrograms(): Promise<string[]> {
  const asked = [
    ['soffice', '--version'],
    ['pdftotext', '-v'],
    ['pdftocairo', '-v'],
  ] as const;
  const answers = await Promise.all(
    asked.map(([program, flag]) =>
      run(program, [flag], { timeout: patience }).then(
        () => [],
        () => [program],
      ),
    ),
  );
  return answers.flat();
}

/** A document on paper. */
export interface Paper {
  /** The file itself. */
  readonly bytes: Uint8Array;
  /** Its pages, without their lines. */
  readonly pdf: Pdf;
}

interface Order {
  readonly docx: Promise<Uint8Array>;
  readonly done: (paper: Paper) => void;
  readonly failed: (reason: unknown) => void;
}

let orders: Order[] = [];

/** What is asked for at the same time is converted together: to start LibreOffice takes ten times as long as a document. */
export function layOut(docx: Promise<Uint8Array>): Promise<Paper> {
  return new Promise((done, failed) => {
    orders.push({ docx, done, failed });
    if (orders.length === 1) void fillOrders();
  });
}

/** Tests that run together ask one after the other; when a while brings no more, all have asked. */
const aWhile = 200;

async function fillOrders(): Promise<void> {
  for (let known = 0; known < orders.length; ) {
    known = orders.length;
    await Promise.allSettled(orders.map(({ docx }) => docx));
    await setTimeout(aWhile);
  }
  const batch = orders;
  orders = [];
  try {
    await convert(batch);
  } catch (reason) {
    for (const { failed } of batch) failed(reason);
  }
}

async function convert(batch: readonly Order[]): Promise<void> {
  const files = await Promise.all(batch.map(({ docx }) => docx));
  await inFolder(async (folder) => {
    const pdfs = await toPdf(folder, files);
    for (const [index, pdf] of pdfs.entries()) batch[index]?.done({ bytes: readFileSync(pdf), pdf: await wordsOf(pdf, folder) });
  });
}

/** The same pages, with the lines of some: they take longest to read. */
export async function withStrokes({ bytes, pdf }: Paper, pages: ReadonlySet<number>): Promise<Pdf> {
  return Promise.all(
    pdf.map(async (sheet, page) => (pages.has(page) ? { ...sheet, strokes: await strokesOf(bytes, page + 1, sheet.height) } : sheet)),
  );
}

async function inFolder<T>(work: (folder: string) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'tdkt-office-'));
  try {
    return await work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function toPdf(folder: string, files: readonly Uint8Array[]): Promise<string[]> {
  const paths = files.map((docx, index) => {
    const path = join(folder, `van-ban-${index + 1}.docx`);
    writeFileSync(path, docx);
    return path;
  });
  // Two runs that share a profile wait for each other or fail.
  const profile = join(folder, 'profile');
  mkdirSync(profile);
  const words = [`-env:UserInstallation=${pathToFileURL(profile).href}`, '--headless', '--convert-to', 'pdf', '--outdir', folder, ...paths];
  const { stdout, stderr } = await run('soffice', words, { timeout: patience + files.length * patienceEach, killSignal: 'SIGKILL' });
  return paths.map((path) => {
    const pdf = path.replace(/docx$/u, 'pdf');
    if (!existsSync(pdf)) throw new Error(`soffice ended without a PDF: ${stdout}${stderr}`);
    return pdf;
  });
}

/** The words of each page, without its lines. */
async function wordsOf(pdf: string, folder: string): Promise<Sheet[]> {
  const boxes = join(folder, 'boxes.xml');
  await run('pdftotext', ['-bbox', '-enc', 'UTF-8', pdf, boxes], { timeout: patience });
  return descendants(readXml(withoutPrologue(readFileSync(boxes, 'utf8'))), 'page').map((page) => {
    const number = (name: string) => mm(Number(page.attributes[name]));
    const words = childElements(page, 'word').map(({ attributes, children }) => wordOf(attributes, children.join('')));
    return { width: number('width'), height: number('height'), words, strokes: [] };
  });
}

/** Titles hold whatever a plan has; entities of HTML are unknown to XML. */
function withoutPrologue(html: string): string {
  return html.slice(html.indexOf('<doc>'), html.indexOf('</doc>') + '</doc>'.length);
}

/** Poppler's box of a word is 1.3 times its size high. */
const boxHeight = 1.3;

function wordOf(attributes: Readonly<Record<string, string>>, text: string): Word {
  const at = (name: string) => Number(attributes[name]);
  const size = Math.round(((at('yMax') - at('yMin')) / boxHeight) * 10) / 10;
  return { text, size, x1: mm(at('xMin')), x2: mm(at('xMax')), y1: mm(at('yMin')), y2: mm(at('yMax')) };
}

/** `M 204.1 751.9 L 158.2 751.9`, from the lower left corner; what is drawn twice counts once. */
async function strokesOf(bytes: Uint8Array, page: number, height: number): Promise<Box[]> {
  const reading = run('pdftocairo', ['-svg', '-f', String(page), '-l', String(page), '-', '-'], { timeout: patience, maxBuffer: 2 ** 27 });
  reading.child.stdin?.end(bytes);
  const found = new Map<string, Box>();
  for (const [path] of (await reading).stdout.matchAll(/<path [^>]*>/gu)) {
    const line = / d="M ([\d.-]+) ([\d.-]+) L ([\d.-]+) ([\d.-]+) "/u.exec(path);
    if (!line || !/ style="[^"]*stroke-width:/u.test(path)) continue;
    const [x1 = 0, y1 = 0, x2 = 0, y2 = 0] = line.slice(1).map((point) => mm(Number(point)));
    const box = { x1: Math.min(x1, x2), x2: Math.max(x1, x2), y1: height - Math.max(y1, y2), y2: height - Math.min(y1, y2) };
    found.set(
      Object.values(box)
        .map((side) => side.toFixed(1))
        .join(),
      box,
    );
  }
  return [...found.values()];
}

/** All of a page's words, one after the other. */
export function textOnPage(sheet: Sheet): string {
  return sheet.words.map(({ text }) => text).join(' ');
}
