/** Files that stand where a document is to be written: edited, broken, packed again, or of other makers. */
import { strFromU8, strToU8, unzipSync, type Zippable, zipSync } from 'fflate';
import type { Chance } from '../support/chance.ts';

export interface Target {
  readonly bytes: Uint8Array;
  /** Whether all parts are still as tdkt wrote them. */
  readonly untouched: boolean;
  /** Whether it still says the same: then a program may only have saved it again. */
  readonly sameWords: boolean;
}

type Way = (built: Uint8Array, luck: Chance) => Uint8Array;

function edit(built: Uint8Array, luck: Chance): Uint8Array {
  const parts = unzipSync(built);
  const name = luck.pick(Object.keys(parts));
  const text = strFromU8(parts[name] ?? new Uint8Array());
  const at = luck.number(text.length);
  const changed = luck.pick([
    text.slice(0, at) + luck.pick(['x', ' ', 'đ', '<', '']) + text.slice(at + 1),
    text.replace(/>([^<]+)</u, (_, words: string) => `>${words.slice(0, -1)}<`),
    text.replace(/<w:p[ >].*?<\/w:p>/su, ''),
    `${text}\n`,
    '',
  ]);
  return zipSync({ ...parts, [name]: strToU8(changed) });
}

function addOrDrop(built: Uint8Array, luck: Chance): Uint8Array {
  const parts: Zippable = unzipSync(built);
  if (luck.once(2)) parts[luck.pick(['word/comments.xml', 'customXml/item1.xml', 'a', '../x'])] = strToU8('<a/>');
  else delete parts[luck.pick(Object.keys(parts))];
  return zipSync(parts);
}

function breakBytes(built: Uint8Array, luck: Chance): Uint8Array {
  const bytes = built.slice(0, luck.once(3) ? luck.number(built.length) : built.length);
  const turns = luck.from(0, 4);
  for (let turn = 0; turn < turns && bytes.length > 0; turn++) bytes[luck.number(bytes.length)] = luck.number(256);
  return bytes;
}

const ways: readonly Way[] = [
  edit,
  edit,
  addOrDrop,
  breakBytes,
  (built, { pick }) => zipSync(unzipSync(built), { level: pick([0, 1, 9] as const) }),
  (built) => zipSync(Object.fromEntries(Object.entries(unzipSync(built)).reverse())),
  (_, { number }) => Uint8Array.from({ length: number(300) }, () => number(256)),
  () => strToU8('Tờ trình của người khác\n'),
];

export function spoiltTarget(built: Uint8Array, luck: Chance): Target {
  const bytes = luck.pick(ways)(built, luck);
  return { bytes, untouched: sameParts(built, bytes), sameWords: sameParts(built, bytes, wordsOf) };
}

/** A part without words says nothing, be it there or not. */
function wordsOf(part: Uint8Array | undefined, name: string): string | undefined {
  if (!/^(?:word\/(?:document|footnotes|header\d*|footer\d*)|docProps\/(?:core|custom))\.xml$/u.test(name)) return '';
  return (
    part &&
    strFromU8(part)
      .replace(/<[^<>]*>/gu, '')
      .trimEnd()
  );
}

function sameParts(one: Uint8Array, other: Uint8Array, of: typeof wordsOf = (part) => part && strFromU8(part, true)): boolean {
  try {
    const [before, after] = [unzipSync(one), unzipSync(other)];
    const names = [...new Set([...Object.keys(before), ...Object.keys(after)])];
    return names.every((name) => of(before[name], name) !== undefined && of(before[name], name) === of(after[name], name));
  } catch {
    return false;
  }
}
