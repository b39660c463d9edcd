/** What document systems ask for, beside the document: as JSON and as XML, both with the decree's names of fields. */
import { metadata } from '../decree30.ts';
import type { Document, Properties } from '../document.ts';
import { escapeXml } from './docx-package.ts';
import { blankSeal, isSealed, sealName, sealText } from './seal.ts';

type Value = string | number | null | readonly Value[] | { readonly [name: string]: Value };

/** Fields in the order of the decree, those of other texts last. */
function fieldsOf({ properties: { record } }: Document, placed: (places: readonly string[]) => Value): { readonly [name: string]: Value } {
  if (!record) throw new Error('a document without a record is not handed over');
  const { said, priority, pages, signers, places } = record;
  const counts: Readonly<Record<string, Value>> = { PageAmount: pages, Priority: priority };
  const decreed = Object.keys(metadata.fields).flatMap((name): [string, Value][] => {
    if (name in counts) return [[name, counts[name] ?? null]];
    return name in said ? [[name, said[name as keyof typeof said]]] : [];
  });
  return { ...Object.fromEntries(decreed), SignerInfo: signers, ToPlaces: placed(places) };
}

function bytesOf(text: string, before: string): Uint8Array {
  return new TextEncoder().encode(sealText(text, before));
}

// ── JSON ─────────────────────────────────────────────────────────────────────

const beforeJson = `\n  "${sealName}": "`;

export async function writeRecordJson(document: Document): Promise<Uint8Array> {
  const fields = fieldsOf(document, (places) => places);
  return bytesOf(`${JSON.stringify({ ...fields, [sealName]: blankSeal }, null, 2)}\n`, beforeJson);
}

/** False once someone has changed the file, and for one that tdkt never wrote. */
export function isUntouchedJson(bytes: Uint8Array): boolean {
  return isSealed(bytes, beforeJson);
}

// ── XML ──────────────────────────────────────────────────────────────────────

const beforeXml = `<?tdkt ${sealName}="`;

export async function writeRecordXml(document: Document): Promise<Uint8Array> {
  const fields = fieldsOf(document, (Place) => ({ Place }));
  const lines = ['<?xml version="1.0" encoding="UTF-8"?>', ...elements('Document', fields, ''), `${beforeXml}${blankSeal}"?>`, ''];
  return bytesOf(lines.join('\n'), beforeXml);
}

/** The same of the XML. */
export function isUntouchedXml(bytes: Uint8Array): boolean {
  return isSealed(bytes, beforeXml);
}

/** A list is an element for each of its values. */
function elements(name: string, value: Value, indent: string): string[] {
  if (Array.isArray(value)) return value.flatMap((each: Value) => elements(name, each, indent));
  if (value === null || typeof value !== 'object') return [`${indent}<${name}>${escapeXml(String(value ?? ''))}</${name}>`];
  const inner = Object.entries(value).flatMap(([field, each]) => elements(field, each, `${indent}  `));
  return [`${indent}<${name}>`, ...inner, `${indent}</${name}>`];
}

// ── In the Word document ─────────────────────────────────────────────────────

/**
 * As Word shows them (Tệp > Thông tin > Thuộc tính > Nâng cao): what its own properties have no place for. What is open is left
 * out; pages are counted by Word itself.
 */
export function customProperties({ record, custom }: Properties): Record<string, string> {
  if (!record) return custom;
  const { Subject: _, Language: __, ...others } = record.said;
  const urgent = record.priority === 0 ? [] : [['Priority', String(record.priority)] as const];
  const signed = (['Competence', 'Position', 'FullName'] as const).map(
    (field) =>
      [
        field,
        record.signers
          .map((signer) => signer[field])
          .filter(Boolean)
          .join('; '),
      ] as const,
  );
  return { ...Object.fromEntries([...Object.entries(others), ...urgent, ...signed].filter(([, value]) => value !== '')), ...custom };
}
