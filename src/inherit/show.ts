/** The plan that a file and what it inherits make together, as one file, each field with the place where it is written. */
import type { Path } from '../diagnostic.ts';
import { parse } from '../source/parse.ts';
import { writeYaml } from '../source/write-yaml.ts';
import { type Inheritance, inheritanceOf } from './join.ts';
import { isMapping } from './values.ts';

/** Empty for a file that is no plan. */
export function joinedYaml(file: string, bytes: Uint8Array, inheritance: Inheritance = inheritanceOf([], [])): string {
  const { text, plan: own } = parse(file, bytes);
  if (!own) return '';
  const { plan, sources, origin } = inheritance.join(own);
  const texts: Readonly<Record<string, string>> = { ...sources, [file]: text };
  const commentOf = (path: Path): string => {
    const { file: from, span } = origin(path, 'key');
    return `${from}:${lineOf(texts[from] ?? '', span.start)}`;
  };
  return writeYaml(withoutLink(plan.value), commentOf);
}

function lineOf(text: string, at: number): number {
  return text.slice(0, at).split(/\r\n|\r|\n/u).length;
}

/** What is inherited stands in it already. */
function withoutLink(value: unknown): unknown {
  return isMapping(value) ? Object.fromEntries(Object.entries(value).filter(([key]) => key !== 'ke_thua')) : value;
}
