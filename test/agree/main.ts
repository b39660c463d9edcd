/** Lays out every example and sixty made-up documents in both ways, and writes what differs to docs/agreement.md. */
import { writeFileSync } from 'node:fs';
import { layOut } from '../../src/layout/layout.ts';
import { documents } from '../support/generated-documents.ts';
import type { Printed } from '../support/office-checks.ts';
import { madeOf } from '../support/office-documents.ts';
import { print } from '../support/printed.ts';
import { examples, pathOf } from '../support/project.ts';
import { type Difference, differences } from './agreement.ts';
import { agreementPage, type Compared } from './agreement-page.ts';

async function compare(name: string, printing: Promise<Printed | null>): Promise<Compared> {
  const printed = await printing;
  if (!printed) return { name, pages: null, found: [lost(name)] };
  const pages = layOut(printed.document);
  return { name, pages: pages.list.length, found: differences(name, printed, pages) };
}

/** Nothing can be compared where LibreOffice does not print all words. */
function lost(name: string): Difference {
  return { name, kind: 'trang', page: 0, what: 'LibreOffice không in đủ chữ' };
}

const compared = await Promise.all([
  ...examples.map((name) => compare(name, print(name))),
  ...documents.map((document) => compare(document.name, madeOf(document))),
]);
writeFileSync(pathOf('docs/agreement.md'), agreementPage(compared));
const found = compared.flatMap((each) => each.found);
console.log(`${compared.length} văn bản, ${found.length} khác biệt: xem docs/agreement.md`);
