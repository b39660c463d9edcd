/** A key that the schema does not have: which one was meant, or where it belongs. */
import type { Path } from '../diagnostic.ts';
import { foldName } from '../vietnamese/fold.ts';
import { ownEnd } from './frame.ts';
import { hasKey, type KeyName, looksLikeKey, meantKey, mostKeys, nearKey, sameKey } from './key-names.ts';
import { branches, fieldOf, keyNames, type Mapping, requiredKeys, type Schema, takes, valueAt } from './shape.ts';
import { called, either, type ShapeFinding, short } from './shape-finding.ts';
import { fieldsCalled } from './synonyms.ts';

const code = 'ke_hoach/khoa_la';

/** What some plans have and the decree gives to other documents, or tdkt to another file. */
const refused: Readonly<Record<string, Pick<ShapeFinding, 'message' | 'help' | 'basis'>>> = {
  kinhgui: {
    message: 'Kế hoạch không có phần Kính gửi, cần ghi các nơi ấy vào `noi_nhan`',
    help: 'gửi lên cấp trên thì kèm kế hoạch vào một tờ trình hoặc công văn\nnoi_nhan:\n  - Bộ Nội vụ (b/c)',
    basis: 'Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, mục II.9.b',
  },
  danhsachcoquan: {
    message: 'Danh sách cơ quan là của phần dùng chung, cần chuyển `danh_sach_co_quan` sang tệp chung.yaml',
    help: 'tệp ấy đặt cùng thư mục với kế hoạch hoặc ở thư mục bên trên, nhiều kế hoạch dùng một danh sách',
  },
};

export interface UnknownKey extends ShapeFinding {
  /** The field that was meant, when it may stand there. */
  readonly meant?: string;
  /** Where it may stand, when that is elsewhere. */
  readonly places?: readonly Home[];
}

/** One complaint per key that may not stand in the mapping at `path`. */
export function unknownKey(root: Schema, value: unknown, path: Path, schema: Schema, key: string): UnknownKey {
  const names = keyNames(schema);
  const given = valueAt(value, path) as Mapping;
  const base = { code, path: [...path, key], at: 'key' } as const;
  const here = sameKey(key, names);
  if (here !== undefined) {
    const words = misspelt(given, path, key, here);
    // Only the spelling of the field differs: safe to put right.
    return { ...base, ...words, meant: here, ...(words.also === undefined && { fix: here }) };
  }
  const rare = path.length === 0 ? refused[foldName(key)] : undefined;
  if (rare) return { ...base, ...rare };
  const guessed = guess(root, schema, given, key);
  if (guessed) return { ...base, ...put[guessed.by](given, path, key, guessed.name), meant: guessed.name };
  const there = [key, ...fieldsCalled(key)].map((word) => homes(root, word)).find((places) => places.length > 0);
  if (there) return { ...base, ...misplaced(key, there), places: there };
  return {
    ...base,
    message: `\`${short(key)}\` không có trong các trường của ${called(path)}, cần ghi một trong các trường sau: ${listOf(names)}`,
    ...(/\s/u.test(key) && { help: 'nếu đây là câu văn có dấu hai chấm, đặt cả câu trong dấu ngoặc kép hoặc dưới `noi_dung: |`' }),
  };
}

/** A thousand unknown keys are told the same list. */
function listOf(names: readonly KeyName[]): string {
  const list = lists.get(names) ?? names.map(({ key }) => `\`${key}\``).join(', ');
  lists.set(names, list);
  return list;
}

const lists = new WeakMap<readonly KeyName[], string>();

/** The field that a key may be read as: no other stands for it, and its own letters tell it. */
export function meantHere(root: Schema, schema: Schema, given: Mapping, key: string): string | undefined {
  const guessed = guess(root, schema, given, key);
  const name = sameKey(key, keyNames(schema)) ?? (guessed?.by === 'rest' ? undefined : guessed?.name);
  return name === key || (name !== undefined && !Object.hasOwn(given, name)) ? name : undefined;
}

/** Another word for a field (for one that stands already, only when the key has no place elsewhere), a slip in one, or the one that still lacks. */
function guess(root: Schema, schema: Schema, given: Mapping, key: string): { name: string; by: keyof typeof put } | undefined {
  const names = keyNames(schema);
  const word = isCrowded(given, names) ? undefined : otherWord(schema, given, key);
  const elsewhere = homes(root, key).length > 0;
  if (word !== undefined && !(elsewhere && hasKeyBeside(given, word, names, key))) return { name: word, by: 'word' };
  if (elsewhere) return undefined;
  const near = countOf(given) > mostKeys ? undefined : nearKey(key, names);
  if (near !== undefined) return { name: near, by: 'letters' };
  const rest = theRest(root, schema, given, key);
  return rest === undefined ? undefined : { name: rest, by: 'rest' };
}

/** The likeliest of the fields that a word stands for: one that must stand and does not, else the first that the mapping has. */
function otherWord(schema: Schema, given: Mapping, key: string): string | undefined {
  const names = keyNames(schema);
  const here = fieldsCalled(key).filter((field) => names.some((name) => name.key === field));
  const required = requiredKeys(schema).filter((field) => here.includes(field) && takes(fieldOf(schema, field), given[key]));
  return required.find((field) => !hasKeyBeside(given, field, names, key)) ?? here[0];
}

/** The one field that must stand and does not, when this key is the only one that nothing explains. */
function theRest(root: Schema, schema: Schema, given: Mapping, key: string): string | undefined {
  const names = keyNames(schema);
  if (!looksLikeKey(key) || isCrowded(given, names) || isShared(root)) return undefined;
  const unexplained = (typed: string) => meantKey(typed, names) === undefined && homes(root, typed).length === 0;
  if (Object.keys(given).some((typed) => typed !== key && unexplained(typed))) return undefined;
  const missing = [...new Set([...requiredKeys(schema), ...requiredBeside(root, schema, given)])].filter(
    (field) => !hasKey(given, field, names),
  );
  const [only] = missing;
  return missing.length === 1 && only !== undefined && takes(fieldOf(schema, only), given[key]) ? only : undefined;
}

/** Nothing must stand in a file of shared parts: what it lacks, another file has. */
function isShared(root: Schema): boolean {
  return requiredKeys(root).length === 0;
}

/** Fields that must stand unless another does: what ends a document that is no part of another, and the signer's office. */
function requiredBeside(root: Schema, schema: Schema, given: Mapping): readonly string[] {
  const names = keyNames(schema);
  const without = (other: string, fields: readonly string[]) => (hasKey(given, other, names) ? [] : fields);
  const ends = schema === root ? without('kem_theo', ownEnd) : [];
  const office = names.some(({ key }) => key === 'quyen') ? without('quyen', ['chuc_vu']) : [];
  return [...ends, ...office].filter((field) => names.some(({ key }) => key === field));
}

/** More keys than any plan has there: then nothing is told from what stands beside. */
function isCrowded(given: Mapping, names: readonly KeyName[]): boolean {
  return countOf(given) > names.length + 5;
}

function countOf(given: Mapping): number {
  const size = sizes.get(given) ?? Object.keys(given).length;
  sizes.set(given, size);
  return size;
}

const sizes = new WeakMap<Mapping, number>();

/** The field stands already, also under another misspelt key. */
function hasKeyBeside(given: Mapping, field: string, names: readonly KeyName[], key: string): boolean {
  const { [key]: _, ...others } = given;
  return hasKey(others, field, names);
}

type Said = Pick<ShapeFinding, 'message' | 'help' | 'also'>;

/** How a guess is put, by what it rests on. */
const put = { word: otherName, letters: misspelt, rest: onlyMissing } as const;

function otherName(given: Mapping, path: Path, key: string, meant: string): Said {
  const said = misspelt(given, path, key, meant);
  return said.also ? said : { ...said, help: `tên của trường ấy là\n${meant}:` };
}

function onlyMissing(_: Mapping, path: Path, key: string, missing: string): Said {
  return {
    message: `\`${short(key)}\` không có trong các trường của ${called(path)}, mà còn thiếu \`${missing}\`, cần ghi \`${missing}\``,
    help: `nếu đúng là trường ấy, ghi\n${missing}:`,
  };
}

function misspelt(given: Mapping, path: Path, key: string, meant: string): Said {
  if (Object.hasOwn(given, meant)) {
    return {
      message: `\`${short(key)}\` lặp lại \`${meant}\` đã có, cần gộp vào \`${meant}\``,
      help: `chuyển phần cần giữ vào \`${meant}\`, rồi bỏ \`${short(key)}\``,
      also: { message: `${meant} đã ghi ở đây`, path: [...path, meant] },
    };
  }
  return {
    message: `\`${short(key)}\` chưa đúng tên trường, cần ghi \`${meant}\``,
    help: `tên trường viết thường, không dấu, nối bằng gạch dưới\n${meant}:`,
  };
}

function misplaced(key: string, places: readonly Home[]): Pick<ShapeFinding, 'message' | 'help'> {
  const name = places[0]?.key ?? key;
  const spots = places.map(({ owner }) => (owner === '' ? 'ngoài cùng, sát lề trái' : `trong \`${owner}:\``));
  const at = spots.length > 1 ? 'ở một trong các chỗ: ' : spots[0]?.startsWith('trong') ? '' : 'ở ';
  const spelling = name === key ? '' : ` (viết là \`${name}\`)`;
  return {
    message: `\`${key}\` chưa đúng chỗ, cần đặt ${at}${either(spots)}${spelling}`,
    ...(spots.length === 1 && { help: `ghi như sau\n${nesting(places[0])}` }),
  };
}

function nesting(home: Home | undefined): string {
  if (!home || home.owner === '') return `${home?.key ?? ''}: …`;
  return `${home.owner}:\n  ${home.inList ? '- ' : ''}${home.key}: …`;
}

// ── Where every field of the schema may stand ────────────────────────────────

export interface Home {
  /** The field whose mapping holds it; `''` for the outermost. */
  readonly owner: string;
  readonly key: string;
  /** The mapping is an item of a list. */
  readonly inList: boolean;
}

interface Owner extends Pick<Home, 'owner' | 'inList'> {
  readonly names: readonly KeyName[];
}

const known = new WeakMap<Schema, readonly Owner[]>();

/** The places where a key may stand, however it is spelt. */
export function homes(root: Schema, key: string): Home[] {
  const owners = known.get(root) ?? mappings(root);
  known.set(root, owners);
  const folded = foldName(key);
  const found = owners.flatMap(({ owner, inList, names }) => {
    const same = sameKey(key, names, folded);
    return same === undefined ? [] : [{ owner, inList, key: same }];
  });
  return found.filter((home, index) => found.findIndex(({ owner }) => owner === home.owner) === index);
}

function mappings(root: Schema): Owner[] {
  const result: Owner[] = [];
  // Keyed by the shape: `field()` copies a schema to note on it, and the copies share their shape.
  const seen = new Set<object>();
  const visit = (schema: Schema, owner: string, inList: boolean): void => {
    for (const { schema: branch } of branches(schema)) {
      const { def } = branch._zod;
      if (def.type === 'array') visit(def.element, owner, true);
      if (def.type !== 'object' || seen.has(def.shape)) continue;
      seen.add(def.shape);
      result.push({ owner, inList, names: keyNames(branch) });
      for (const [key, inner] of Object.entries(def.shape)) visit(inner, key, false);
    }
  };
  visit(root, '', false);
  return result;
}
