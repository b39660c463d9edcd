/** A plan of which some fields stand in shared files; either of them may be spoilt. */
import { type Compilation, compile } from '../../src/compile.ts';
import { inheritanceOf, readShared } from '../../src/inherit/index.ts';
import { neverShared } from '../../src/schema/never-shared.ts';
import type { Chance } from '../support/chance.ts';
import { filesIn, occasion, readText, templates } from '../support/project.ts';
import { wordsOf } from '../support/spoilt-values.ts';
import type { Mutant } from './fuzz.ts';
import { complaintFaults, documentFaults, reportFaults } from './oracle.ts';
import { goodPlans, spoilt } from './plans.ts';

const ownFields = new Set([...neverShared, 'loai']);

/** Shared files of offices above. */
const above = filesIn('examples/kho-ke-hoach', 'chung.yaml').map(readText);

/** A plan's fields, some of them taken out of it. */
function divided(plan: string, luck: Chance): { rest: string; given: string } {
  const fields = plan.split(/^(?=[a-z_]+:)/mu);
  const isGiven = fields.map((field) => /^[a-z_]+:/u.test(field) && !ownFields.has(field.slice(0, field.indexOf(':'))) && luck.once(2));
  const those = (given: boolean) => fields.filter((_, index) => isGiven[index] === given).join('');
  return { rest: those(false), given: those(true) };
}

const files = ['ke-hoach.yaml', 'chung.yaml', '../chung.yaml'] as const;

export function sharedPlan(luck: Chance): Mutant {
  const plan = luck.pick(goodPlans);
  const { rest, given } = divided(plan, luck);
  const whole = [rest, given, ...(luck.once(2) ? [luck.pick(above)] : [])];
  const bad = luck.pick([[], [0], [1], [1], [1, 2], [0, 1]]);
  const texts = whole.map((text, index) => (bad.includes(index) ? spoilt(text, luck) : Buffer.from(text)));
  const judge = async () => {
    const made = joined(texts);
    const isSame = bad.length > 0 || whole.length > 2 || wordsOf(made.document) === wordsOf(joined([Buffer.from(plan)]).document);
    const ofReports = await reportFaults(files[0], made);
    const ofDocument = await documentFaults(files[0], made, false);
    return [...(isSame ? [] : ['not as if it stood in one file']), ...complaintFaults(made), ...ofReports, ...ofDocument];
  };
  const input = Buffer.concat(texts.flatMap((text, index) => [Buffer.from(`── ${files[index]}\n`), text]));
  return { kind: 'phần dùng chung', input, judge };
}

function joined([own = new Uint8Array(), ...others]: readonly Uint8Array[]): Compilation {
  const shared = others.map((each, index) => readShared(files[index + 1] ?? '', each));
  return compile(files[0], own, templates, occasion, inheritanceOf(shared, []));
}
