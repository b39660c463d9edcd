/** Which agency a name means: all spellings of one are one, and “Văn phòng Sở” of two departments are two. */
import { agencyKey, initials } from '../lint/shared/agencies.ts';
import { type Identity, identify } from '../lint/shared/agency-identity.ts';
import { foldName } from '../vietnamese/fold.ts';
import { nearest } from '../vietnamese/nearest.ts';

interface Known {
  readonly name: string;
  readonly issuer: string;
  readonly spellings: Map<string, number>;
}

/** The agencies of a list of tasks. */
export class Agencies {
  readonly #known = new Map<string, Known>();
  /** Former and short names, with those that they stand for. */
  readonly #listed = new Map<string, string>();
  /** Those that an office lists, or that issue, though nobody gives them a task. */
  readonly #idle = new Set<string>();
  /** Issuers by their symbol. */
  readonly #signed = new Map<string, Set<string>>();
  /** What was identified once; a plan names few agencies many times. */
  readonly #identities = new Map<string, Identity>();

  /** The key of an agency, which is counted as named once more; `listed` is how its office calls it. */
  add(typed: string, issuer: string, listed = typed): string {
    const { name, key } = this.#identify(listed, issuer);
    const known = this.#known.get(key) ?? { name, issuer, spellings: new Map<string, number>() };
    known.spellings.set(listed, (known.spellings.get(listed) ?? 0) + 1);
    this.#known.set(key, known);
    return key;
  }

  /** A former or short name, and how its office calls the agency now. */
  alias(name: string, listed: string): void {
    this.#listed.set(agencyKey(name), listed);
  }

  know(names: readonly string[]): void {
    for (const name of names) this.#idle.add(this.#identify(name, '').name);
  }

  /** An agency that is known, but by no task. */
  isIdle(typed: string): boolean {
    return this.matching(typed).size === 0 && (this.#signed.has(typed.trim()) || this.#idle.has(this.#identify(typed, '').name));
  }

  /** An issuer is also known by the symbol in the numbers of its documents: SNV. */
  sign(symbol: string, issuer: string): void {
    this.#signed.set(symbol, (this.#signed.get(symbol) ?? new Set()).add(issuer));
  }

  /** All agencies that a name may mean, in whatever house; a symbol means the one issuer that has it. */
  matching(typed: string): ReadonlySet<string> {
    const [issuer, ...others] = this.#signed.get(typed.trim()) ?? [];
    const meant = this.#listed.get(agencyKey(typed)) ?? (others.length === 0 ? issuer : undefined) ?? typed;
    const { name, key } = this.#identify(meant, '');
    return new Set([...this.#known].flatMap(([each, known]) => (known.name === name || each === key ? [each] : [])));
  }

  /** What a name that means no agency may have meant: all that hold its words, that it abbreviates, or that are spelt nearly so. */
  nearest(typed: string): string[] {
    const words = foldName(typed);
    const labels = [...this.labels().values()];
    const holding = labels.filter((label) => foldName(label).includes(words) || initials(label)[0] === typed.toUpperCase());
    return [...new Set([...holding, ...nearest(typed, labels)])].slice(0, 3);
  }

  /** The usual spelling of each; with its house where several have one of that name. */
  labels(): ReadonlyMap<string, string> {
    const bearers = new Map<string, number>();
    for (const { name } of this.#known.values()) bearers.set(name, (bearers.get(name) ?? 0) + 1);
    return new Map(
      [...this.#known].map(([key, { name, issuer, spellings }]) => {
        const [usual = ''] = [...spellings].sort(([a, m], [b, n]) => n - m || b.length - a.length || (a < b ? -1 : 1))[0] ?? [];
        return [key, key !== name && (bearers.get(name) ?? 0) > 1 ? `${usual} (${issuer.replace(/^Ủy ban nhân dân /u, 'UBND ')})` : usual];
      }),
    );
  }

  #identify(typed: string, issuer: string): Identity {
    const place = `${issuer}\n${typed}`;
    const found = this.#identities.get(place) ?? identify(typed, issuer);
    this.#identities.set(place, found);
    return found;
  }
}
