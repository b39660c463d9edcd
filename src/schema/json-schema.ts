/** The schema of every kind of plan as one JSON Schema, for editors: completion, hover, underlining. Written to schemas/plan.schema.json. */
import * as z from 'zod';
import { type DocumentKindName, documentKinds } from '../decree30.ts';
import { type Act, acts, citation } from '../law/acts.ts';
import { shortDate } from '../vietnamese/dates.ts';
import { type Json, relax, when } from './json-nodes.ts';
import { kinds } from './kinds.ts';
import { type Piece, pieces } from './pieces.ts';
import { shared } from './shared.ts';

/** `CompletionItemKind.Snippet` of the language server protocol. */
const snippet = 15;

const names = Object.keys(kinds) as DocumentKindName[];

/** Draft-07, which yaml-language-server reads best. Kinder than `validate`: an editor reads `52` as other than text. */
export function planJsonSchema(): Record<string, unknown> {
  const { $schema, definitions = {} } = z.toJSONSchema(z.union(Object.values(kinds)), { io: 'input', target: 'draft-07' }) as Json;
  for (const definition of Object.values(definitions)) relax(definition);
  definitions['can_cu'] = grounds();
  for (const { properties = {} } of names.map((name) => definitions[name] ?? {})) {
    offerKinds(properties['loai']);
    if (properties['can_cu']) properties['can_cu'].items = { $ref: '#/definitions/can_cu' };
    if (properties['co_quan']) fillIn(properties['co_quan'], pieces['co_quan']);
  }
  for (const name of [...names, 'co_quan']) letInherit(definitions[name]);
  for (const [name, offered] of Object.entries(pieces)) offerPieces(definitions[name], offered);
  return {
    $schema,
    defaultSnippets: asSnippets(pieces['']),
    ...byKind('bao_cao', byKind('quyet_dinh', reference('ke_hoach'))),
    definitions,
  };
}

/** What plans share, as `chung.yaml` has it; what it lacks, a plan has. Written to schemas/chung.schema.json. */
export function sharedJsonSchema(): Record<string, unknown> {
  const schema = z.toJSONSchema(shared, { io: 'input', target: 'draft-07' }) as Json;
  const { properties = {}, definitions = {} } = schema;
  for (const each of [schema, ...Object.values(definitions)]) relax(each);
  delete definitions['co_quan']?.required;
  if (properties['can_cu']) properties['can_cu'].items = { $ref: '#/definitions/can_cu' };
  definitions['can_cu'] = grounds();
  return schema as Record<string, unknown>;
}

/** The kind that the file names judges the file. */
function byKind(kind: DocumentKindName, otherwise: Json): Json {
  return when({ properties: { loai: { const: kind } }, required: ['loai'] }, reference(kind), otherwise);
}

function reference(kind: DocumentKindName): Json {
  return { $ref: `#/definitions/${kind}` };
}

/** Whatever kind is written now, another may be chosen. */
function offerKinds(loai: Json | undefined): void {
  if (!loai) return;
  delete loai.const;
  delete loai.type;
  Object.assign(loai, {
    enum: names,
    enumDescriptions: names.map((name) => documentKinds[name].name),
    errorMessage: `Cần ghi một trong: ${names.join(', ')}`,
  });
}

/** What an office's plans have in common may stand in its `chung.yaml`, which an editor does not read. */
function letInherit(definition: Json | undefined): void {
  if (definition) definition.required = (definition.required ?? []).filter((key) => own.has(key));
}

const own: ReadonlySet<string> = new Set(['trich_yeu', 'noi_dung', 'dieu']);

/** An editor writes the only piece of a field with its name, unless it sees the fields; of a choice it shows the plain description. */
function fillIn(field: Json, offered: readonly Piece[] = []): void {
  if (field.markdownDescription) field.description = field.markdownDescription;
  field.anyOf = [{ $ref: field.$ref ?? '' }];
  field.defaultSnippets = asSnippets(offered);
  delete field.$ref;
}

/** A ground is an id of the registry, shown with its citation, or any text; lapsed acts come last, and say so. */
function grounds(): Json {
  const lapsed = acts.filter(({ expires }) => expires !== null);
  const text: Json = { type: 'string' };
  relax(text);
  return {
    anyOf: [actsAs(acts.filter(({ expires }) => expires === null)), text],
    // Known to a hover, and not offered among the others.
    ...when(actsAs(lapsed), {}),
    defaultSnippets: lapsed.map((act) => ({
      label: `${act.id} (hết hiệu lực)`,
      sortText: `~${act.id}`,
      description: about(act),
      body: act.id,
    })),
  };
}

function actsAs(some: readonly Act[]): Json {
  return { enum: some.map(({ id }) => id), enumDescriptions: some.map(about) };
}

function about(act: Act): string {
  const end =
    act.expires === null ? '' : `HẾT HIỆU LỰC từ ${shortDate(act.expires)}${act.next === null ? '' : `, thay bằng ${act.next}`}. `;
  return `${end}Căn cứ ${citation(act)}`;
}

/** Where text or a list may stand, a piece is an item of the list. */
function offerPieces(definition: Json | undefined, offered: readonly Piece[]): void {
  const home = definition?.anyOf?.find(({ items }) => items) ?? definition;
  if (home) home.defaultSnippets = asSnippets(offered);
}

function asSnippets(offered: readonly Piece[] = []): Json[] {
  return offered.map((each) => ({ ...each, suggestionKind: snippet }));
}
