
import { layOut } from '../../src/layout/layout.ts';
import { documents } from '../support/generated-documents.ts';
import { printMade } from '../support/office-generated.ts';
import type { Printed } from '../support/office-checks.ts';
import { print } from '../support/printed.ts';
import { examples } from '../support/project.ts';
import { differences } from './agreement.ts';

async function look(name: string, printing: Promise<Printed>) {
  try {
    const printed = await printing;
    const pages = layOut(printed.document);
    return { name, ours: pages.list.length, theirs: printed.pdf.length, found: differences(printed, pages) };
  } catch (e) {
    return { name, ours: 0, theirs: 0, found: [], error: String(e) };
  }
}
const all = await Promise.all([...examples.map((name) => look(name, print(name))), ...documents.map((plan) => look(plan.name, printMade(plan)))]);
for (const one of all) if (one.found.length || 'error' in one) console.log(one.name, one.ours, one.theirs, 'error' in one ? one.error : '', one.found.map((d) => `\n   ${d.kind} ${d.page}: ${d.what}`).join(''));
console.log(all.filter((o) => o.ours === o.theirs).length, all.length);
