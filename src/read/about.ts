/** What a file says about itself: its properties, whether it is signed, protected, or carries programs. */
import { sealName } from '../write/seal.ts';
import type { Package } from './package.ts';
import type { Properties, Protection, WordFile } from './tree.ts';
import { childOf, childrenOf, type Element, valOf, wordsOf } from './xml.ts';

export type About = Pick<WordFile, 'properties' | 'ours' | 'signed' | 'protection' | 'macros'>;

export function aboutOf(file: Package, settings: Element | null, language: string): About {
  const properties = propertiesOf(file, language);
  return {
    properties,
    ours: sealName in properties.custom,
    signed: file.names.some((name) => /^_xmlsignatures\/.+\.xml$/u.test(name)),
    protection: protectionOf(settings),
    macros: file.names.some((name) => /(?:^|\/)vbaProject\.bin$/u.test(name)),
  };
}

function propertiesOf(file: Package, language: string): Properties {
  const core = file.related(file.root, 'core-properties')?.tree ?? null;
  const custom = file.related(file.root, 'custom-properties') ?? file.related(file.root, 'customProperties');
  const all = childrenOf(custom?.tree, 'op:property').map((each) => [each.attributes['name'] ?? '', wordsOf(each)] as const);
  const of = (name: string) => wordsOf(childOf(core, name));
  return {
    title: of('dc:title'),
    subject: of('dc:subject'),
    creator: of('dc:creator'),
    keywords: of('cp:keywords'),
    language: language || of('dc:language'),
    custom: Object.fromEntries(all),
  };
}

const protections: Readonly<Record<string, Protection>> = {
  readOnly: 'readOnly',
  comments: 'comments',
  forms: 'forms',
  trackedChanges: 'trackedChanges',
};

/** A file that asks to be opened for reading only says so in `w:writeProtection`. (ISO/IEC 29500-1, 17.15.1.29, 17.15.1.93) */
function protectionOf(settings: Element | null): Protection {
  const protection = childOf(settings, 'w:documentProtection')?.attributes;
  const enforced = /^(?:1|true|on)$/u.test(protection?.['w:enforcement'] ?? '');
  const kind = enforced ? protections[protection?.['w:edit'] ?? ''] : undefined;
  return kind ?? (childOf(settings, 'w:writeProtection') ? 'readOnly' : 'none');
}

/** Even pages have headers and footers of their own. */
export function evenDiffer(settings: Element | null): boolean {
  const value = valOf(settings, 'w:evenAndOddHeaders');
  return value !== undefined && !/^(?:0|false|off)$/u.test(value);
}
