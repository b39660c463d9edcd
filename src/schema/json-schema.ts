/** The plan's schema as JSON Schema, for editors: completion, hover, underlining. Written to schemas/plan.schema.json. */
import * as z from 'zod';
import type { DocumentKindName } from '../decree30.ts';
import { acts, citation } from '../law/acts.ts';
import { ownEnd } from './frame.ts';
import { kinds } from './kinds.ts';

interface Json {
  type?: string | string[];
  title?: string;
  description?: string;
  enum?: unknown[];
  enumDescriptions?: string[];
  pattern?: string;
  patternErrorMessage?: string;
  minLength?: number;
  properties?: Record<string, Json>;
  required?: string[];
  items?: Json;
  additionalProperties?: boolean | Json;
  propertyNames?: Json;
  anyOf?: Json[];
  allOf?: Json[];
  if?: Json;
  else?: Json;
  $ref?: string;
  definitions?: Record<string, Json>;
  gloss?: string;
}

/** Draft-07, which yaml-language-server reads best. Kinder than `validate`: an editor reads `52` and `yes` as other than text. */
export function planJsonSchema(kind: DocumentKindName = 'ke_hoach'): Record<string, unknown> {
  const schema = z.toJSONSchema(kinds[kind], { io: 'input', target: 'draft-07' }) as Json;
  const { definitions = {} } = schema;
  offerActs(definitions[kind]?.properties?.['can_cu']);
  const plan = definitions['ke_hoach'];
  if (plan) standAlone(plan);
  for (const definition of Object.values(definitions)) relax(definition, definitions);
  return schema as Record<string, unknown>;
}

/** A plan that is not attached to a decision has its own recipients and signature, as `checks.ts` says. */
function standAlone(plan: Json): void {
  plan.if = { required: ['kem_theo'] };
  plan.else = { required: [...ownEnd] };
}

/** A ground is an id of the registry, shown with its citation, or any text. */
function offerActs(can_cu: Json | undefined): void {
  if (!can_cu?.items) return;
  const ids = { enum: acts.map((act) => act.id), enumDescriptions: acts.map((act) => `Căn cứ ${citation(act)}`) };
  can_cu.items = { anyOf: [ids, can_cu.items] };
}

function relax(node: Json, definitions: Readonly<Record<string, Json>>): void {
  delete node.gloss;
  if (node.type === 'string') relaxText(node);
  if (node.propertyNames) spellOut(node);
  for (const [key, property] of Object.entries(node.properties ?? {})) {
    relax(property, definitions);
    retitle(property, definitions);
    if (!node.required?.includes(key) && !node.else?.required?.includes(key)) allowEmpty(property);
  }
  const { items, additionalProperties, anyOf = [] } = node;
  for (const inner of [items, additionalProperties, ...anyOf]) if (typeof inner === 'object') relax(inner, definitions);
}

/** A record over known keys as properties, which an editor can complete. */
function spellOut(node: Json): void {
  const keys = (node.propertyNames?.enum ?? []).map(String);
  node.properties = Object.fromEntries(keys.map((key) => [key, structuredClone(node.additionalProperties as Json)]));
  node.additionalProperties = false;
  delete node.propertyNames;
}

/** A number or a truth value typed where text stands is text to us; so is nothing, where the text may be empty. */
function relaxText(node: Json): void {
  const words = node.enum;
  if (words) {
    const numbers = words.filter((word) => /^\d+$/u.test(String(word))).map(Number);
    node.enum = [...words, ...numbers];
    delete node.type;
    return;
  }
  const mayBeEmpty = node.minLength === undefined && node.pattern === undefined;
  node.type = ['string', 'number', 'boolean', ...(mayBeEmpty ? ['null'] : [])];
  if (node.pattern !== undefined && node.description) node.patternErrorMessage = node.description;
}

/** A property that refers to a definition of the same title has lost its own. */
function retitle(property: Json, definitions: Readonly<Record<string, Json>>): void {
  const [ref] = property.allOf ?? [];
  const title = definitions[ref?.$ref?.split('/').at(-1) ?? '']?.title;
  if (property.title === undefined && title !== undefined) property.title = title;
}

/** `so_van_ban:` with nothing after it is the same as no line at all. */
function allowEmpty(property: Json): void {
  if (property.allOf) {
    property.anyOf = [...property.allOf, { type: 'null' }];
    delete property.allOf;
  } else if (property.anyOf) property.anyOf.push({ type: 'null' });
  else if (property.enum) property.enum.push(null);
  else property.type = [...new Set([property.type ?? [], 'null'].flat())];
}
