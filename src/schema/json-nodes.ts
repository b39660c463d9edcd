/** A node of the JSON Schema that zod makes → one that an editor reads as kindly as `validate`, offers nothing wrong from, and speaks Vietnamese of. */

export interface Json {
  $schema?: string;
  type?: string | string[];
  title?: string;
  description?: string;
  markdownDescription?: string;
  enum?: unknown[];
  enumDescriptions?: string[];
  const?: unknown;
  pattern?: string;
  patternErrorMessage?: string;
  errorMessage?: string;
  minLength?: number;
  minItems?: number;
  properties?: Record<string, Json>;
  required?: string[];
  items?: Json;
  additionalProperties?: boolean | Json;
  propertyNames?: Json;
  anyOf?: Json[];
  allOf?: Json[];
  if?: Json;
  then?: Json;
  else?: Json;
  $ref?: string;
  definitions?: Record<string, Json>;
  defaultSnippets?: unknown[];
  gloss?: string;
}

const oneText = 'Cần ghi một đoạn chữ';

/** Changes a node and all below it in place. */
export function relax(node: Json): void {
  delete node.gloss;
  if (node.allOf) refer(node);
  if (node.propertyNames) spellOut(node);
  for (const inner of below(node)) relax(inner);
  if (node.description) node.markdownDescription = asMarkdown(node.description);
  if (node.enum) relaxWords(node, node.enum);
  else if (node.type === 'string') relaxText(node);
  else if (node.type === 'array') node.errorMessage = 'Cần ghi thành danh sách, mỗi mục một dòng mở đầu bằng dấu gạch';
  if (node.anyOf) tellApart(node.anyOf);
}

function below({ properties = {}, items, additionalProperties, anyOf = [] }: Json): Json[] {
  const inner = [...Object.values(properties), items, additionalProperties, ...anyOf];
  return inner.filter((each): each is Json => typeof each === 'object');
}

/** Beside a title a reference stands in `allOf`; an editor looks for the fields to insert only behind a bare one. */
function refer(node: Json): void {
  const [only] = node.allOf ?? [];
  if (only?.$ref === undefined) return;
  node.$ref = only.$ref;
  delete node.allOf;
}

/** A record over known keys as properties, which an editor can complete. */
function spellOut(node: Json): void {
  const keys = (node.propertyNames?.enum ?? []).map(String);
  node.properties = Object.fromEntries(keys.map((key) => [key, structuredClone(node.additionalProperties as Json)]));
  node.additionalProperties = false;
  delete node.propertyNames;
}

/** A hover tells branches apart by their properties, else it repeats the field's title for each. */
function tellApart([, ...others]: readonly Json[]): void {
  for (const branch of others) if (branch.$ref === undefined) branch.properties ??= {};
}

/** The sample as YAML, which Markdown would run together. */
function asMarkdown(description: string): string {
  const [said = '', sample] = description.split('\nVí dụ:\n');
  return sample === undefined ? said : `${said}\n\nVí dụ:\n\n\`\`\`yaml\n${sample}\n\`\`\``;
}

/** A number typed where text stands is text to us. Of a cell or a column's title that may be empty, an editor offers nothing. */
function relaxText(node: Json): void {
  if (node.minLength === undefined && node.pattern === undefined) {
    allowEmpty(node);
    return;
  }
  node.type = ['string', 'number'];
  node.errorMessage = oneText;
  if (node.pattern !== undefined && node.description) node.patternErrorMessage = node.description;
}

/** A `type` of nothing would be offered as `null`. */
function allowEmpty(node: Json): void {
  delete node.type;
  Object.assign(node, when({ type: ['string', 'number', 'boolean', 'null'] }, {}, { type: 'string', errorMessage: oneText }));
}

/** What a value must be besides, by a condition on it. */
export function when(condition: Json, yes: Json, no?: Json): Json {
  // biome-ignore lint/suspicious/noThenProperty: a word of JSON Schema; nobody awaits a schema
  return { if: condition, then: yes, ...(no && { else: no }) };
}

/** A number in the list of choices is offered without quotes, and read with them. */
function relaxWords(node: Json, words: readonly unknown[]): void {
  const numbers = words.filter((word) => /^\d+$/u.test(String(word)));
  const errorMessage = `Cần ghi một trong: ${words.join(', ')}`;
  delete node.type;
  if (numbers.length === 0) {
    node.errorMessage = errorMessage;
    return;
  }
  const bare = words.map((word) => (numbers.includes(word) ? Number(word) : word));
  delete node.enum;
  node.anyOf = [
    { enum: bare, errorMessage },
    { type: 'string', pattern: `^(?:${numbers.join('|')})$`, patternErrorMessage: errorMessage },
  ];
}
