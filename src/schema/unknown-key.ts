/** A key that the schema does not have: which one was meant, or where it belongs. */
import type { Path } from '../diagnostic.ts';
import { foldName } from '../vietnamese/fold.ts';
import { type KeyName, nearKey, sameKey } from './key-names.ts';
import { branches, isMapping, keyNames, type Mapping, type Schema, valueAt } from './shape.ts';
import { called, either, type ShapeFinding, short } from './shape-finding.ts';

const code = 'ke_hoach/khoa_la';

/** What some plans have and the decree gives to other documents, or tdkt to none. */
const refused: Readonly<Record<string, Pick<ShapeFinding, 'message' | 'help' | 'basis'>>> = {
  kinhgui: {
    message: 'Kế hoạch không có phần Kính gửi, cần ghi các nơi ấy vào `noi_nhan`',
    help: 'gửi lên cấp trên thì kèm kế hoạch vào một tờ trình hoặc công văn\nnoi_nhan:\n  - Bộ Nội vụ (b/c)',
    basis: 'Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, mục II.9.b',
  },
};

export interface UnknownKey extends ShapeFinding {
  /** The field that was meant, when it may stand there. */
  readonly meant?: string;
}

/** One complaint per key that may not stand in the mapping at `path`; in a crowd of them it is not asked which one was meant. */
export function unknownKey(root: Schema, value: unknown, path: Path, schema: Schema, key: string, crowd = false): UnknownKey {
  const names = keyNames(schema);
  const rare = path.length === 0 ? refused[foldName(key)] : undefined;
  const base = { code, path: [...path, key], at: 'key' } as const;
  const here = sameKey(key, names);
  if (here === undefined && rare) return { ...base, ...rare };
  if (here !== undefined) {
    const words = misspelt(value, path, key, here);
    // Only the spelling of the field differs: safe to put right.
    return { ...base, ...words, meant: here, ...(words.also === undefined && { fix: here }) };
  }
  const there = homes(root, key);
  if (there.length > 0) return { ...base, ...misplaced(key, there) };
  const near = crowd ? undefined : nearKey(key, names);
  if (near !== undefined) return { ...base, ...misspelt(value, path, key, near), meant: near };
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

/** The field that a key may be read as: no other stands for it, and it has no place of its own elsewhere. */
export function meantHere(root: Schema, names: readonly KeyName[], given: Mapping, key: string, crowd = false): string | undefined {
  const name = sameKey(key, names) ?? (crowd || homes(root, key).length > 0 ? undefined : nearKey(key, names));
  return name === key || (name !== undefined && !Object.hasOwn(given, name)) ? name : undefined;
}

function misspelt(value: unknown, path: Path, key: string, meant: string): Pick<ShapeFinding, 'message' | 'help' | 'also'> {
  const mapping = valueAt(value, path);
  if (isMapping(mapping) && Object.hasOwn(mapping, meant)) {
    return {
      message: `\`${key}\` lặp lại \`${meant}\` đã có, cần gộp vào \`${meant}\``,
      help: `chuyển phần cần giữ vào \`${meant}\`, rồi bỏ \`${key}\``,
      also: { message: `${meant} đã ghi ở đây`, path: [...path, meant] },
    };
  }
  return {
    message: `\`${key}\` chưa đúng tên trường, cần ghi \`${meant}\``,
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

interface Home {
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
