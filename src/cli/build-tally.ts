/** What has become of the plans of a build: the line at its end. */
import type { Outcome } from '../repository/write-result.ts';
import { secondsText } from './seconds.ts';

export class BuildTally {
  readonly #written = new Set<string>();
  readonly #unchanged = new Set<string>();
  readonly #failed = new Set<string>();
  readonly #wrong = new Set<string>();
  readonly #check: boolean;

  /** Whether results are only compared. */
  constructor(check = false) {
    this.#check = check;
  }

  /** Of a plan with several documents one that is new decides. */
  hear(plan: string, became: Outcome['became']): void {
    const heard = { written: this.#written, unchanged: this.#unchanged, failed: this.#failed };
    heard[became].add(plan);
  }

  /** A plan has errors, be there a draft of it or not. */
  hearErrors(plan: string): void {
    this.#wrong.add(plan);
  }

  text(plans: number, seconds: number): string {
    const unchanged = [...this.#unchanged].filter((plan) => !this.#written.has(plan)).length;
    const [written, failed] = this.#check ? [[], 'không khớp'] : [[`${this.#written.size} đã dựng`], 'không ghi được'];
    const counts = [...written, `${unchanged} ${this.#check ? 'khớp' : 'không đổi'}`, `${this.#wrong.size} có lỗi`];
    if (this.#failed.size > 0) counts.push(`${this.#failed.size} ${failed}`);
    return `${plans} kế hoạch: ${counts.join(', ')}; ${secondsText(seconds)}\n`;
  }
}
