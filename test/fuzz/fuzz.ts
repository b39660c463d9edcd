/** Inputs spoilt by chance, one a seed, and what must hold for each: no throw, a place for each complaint, two seconds, no word lost. */
import { compile } from '../../src/compile.ts';
import { loadCatalog } from '../../src/template/load.ts';
import { writers } from '../../src/write/index.ts';
import { exampleDocument } from '../support/build.ts';
import { type Chance, chance } from '../support/chance.ts';
import { random } from '../support/mutations.ts';
import { occasion, readText, templates } from '../support/project.ts';
import { listOfFiles } from './lists.ts';
import { mendingFaults } from './mending.ts';
import { complaintFaults, documentFaults, reportFaults } from './oracle.ts';
import { goodPlans, spoilings } from './plans.ts';
import { programFaults } from './samples.ts';
import { sharedPlan } from './shared.ts';
import { spoiltTarget } from './targets.ts';
import { spoiltTemplate } from './templates.ts';

/** What is to be tried, and by what it is judged. */
export interface Mutant {
  readonly kind: string;
  readonly input: Uint8Array;
  /** What is wrong with what tdkt makes of it. */
  judge(): Promise<string[]>;
  /** The same of what `--fix` makes of it. */
  judgeMending?(): Promise<string[]>;
  /** The same of the program and its file, which takes longer. */
  judgeProgram?(): Promise<string[]>;
}

export interface Verdict {
  readonly seed: number;
  readonly kind: string;
  readonly faults: readonly string[];
  /** Milliseconds of processor time that tdkt and the checks took. */
  readonly took: number;
}

/** A computer beside which others work may be slow; processor time is what tdkt takes. */
const most = 2000;

/** One mutant in so many is given to the program itself. */
const sampled = 100;

export async function tryMutant(seed: number): Promise<Verdict> {
  const { kind, judge, judgeMending, judgeProgram } = mutant(seed);
  const made = await timed(judge);
  const mended = judgeMending ? await timed(judgeMending) : { took: 0, faults: [] };
  const ofProgram = judgeProgram && seed % sampled === 0 ? await caught(judgeProgram) : [];
  return { seed, kind, took: Math.max(made.took, mended.took), faults: [...made.faults, ...mended.faults, ...ofProgram] };
}

async function timed(judge: () => Promise<string[]>): Promise<Pick<Verdict, 'took' | 'faults'>> {
  const before = process.cpuUsage();
  const faults = await caught(judge);
  const { user, system } = process.cpuUsage(before);
  const took = (user + system) / 1000;
  return { took, faults: took > most ? [...faults, `took ${Math.round(took)} ms`] : faults };
}

function caught(judge: () => Promise<string[]>): Promise<string[]> {
  return judge().catch((error: unknown) => [`threw ${error instanceof Error ? error.stack : String(error)}`]);
}

/** The same mutant for the same seed. */
export function mutant(seed: number): Mutant {
  const luck = chance(Math.floor(random(seed)() * 1e9));
  const roll = luck.number(20);
  if (roll === 0) return target(luck);
  if (roll < 4) return template(luck);
  return roll < 18 ? plan(luck) : roll === 18 ? sharedPlan(luck) : listOfFiles(luck);
}

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

/** Mostly the usual name, sometimes one that is not fit to be printed. */
const nameOf = (luck: Chance): string =>
  luck.once(10) ? luck.pick(['a\nb.yaml', 'Kế hoạch\u001b[31m.yaml', '\u0085.yaml', 'a".yaml']) : 'ke-hoach.yaml';

function plan(luck: Chance): Mutant {
  const way = luck.pick(Object.keys(spoilings) as (keyof typeof spoilings)[]);
  const made = spoilings[way](luck.pick(goodPlans), luck);
  const input = typeof made === 'string' ? utf8(made) : made;
  const name = nameOf(luck);
  const when = { ...occasion, forSignature: luck.once(5) };
  const thorough = luck.once(3);
  const judge = async () => {
    const compilation = compile(name, input, templates, when);
    const reports = thorough ? await reportFaults(name, compilation) : [];
    return [...complaintFaults(compilation), ...reports, ...(await documentFaults(name, compilation, thorough))];
  };
  const judgeMending = async () => (thorough ? mendingFaults(name, input) : []);
  return { kind: `kế hoạch: ${way}`, input, judge, judgeMending, judgeProgram: () => programFaults(input) };
}

const small = goodPlans.filter((text) => text.length < 4500);

function template(luck: Chance): Mutant {
  const file = spoiltTemplate(luck);
  const input = utf8(luck.pick(small));
  const judge = async () => {
    const compilation = compile('ke-hoach.yaml', input, loadCatalog([file, ...templates.files]), occasion);
    const mine = compilation.diagnostics.filter(({ code }) => code.startsWith('mau/'));
    const astray = mine.filter((each) => each.file !== file.path).map((each) => `${each.code} is told of ${each.file}`);
    const silent = compilation.document === undefined && mine.length === 0 ? ['no document, and nothing said of the template'] : [];
    if (compilation.document) await writers.docx.write(compilation.document);
    return [...complaintFaults(compilation), ...(await reportFaults('ke-hoach.yaml', compilation)), ...astray, ...silent];
  };
  return { kind: 'mẫu', input: utf8(`${file.path}\n${file.text}`), judge };
}

const built = writers.docx.write(exampleDocument('mau-don-gian'));

function target(luck: Chance): Mutant {
  const made = built.then((bytes) => spoiltTarget(bytes, luck));
  const judge = async () => {
    const { bytes, untouched } = await made;
    const replaced = await writers.docx.mayReplace(bytes);
    return replaced === untouched ? [] : [replaced ? 'an edited document would be lost' : 'an untouched document is refused'];
  };
  const judgeProgram = async () => {
    const { bytes, sameWords } = await made;
    return programFaults(utf8(readText('examples/mau-don-gian.yaml')), { bytes, mayGo: sameWords });
  };
  return { kind: 'văn bản có sẵn', input: new Uint8Array(), judge, judgeProgram };
}
