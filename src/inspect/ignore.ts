/** `tdkt-bo-qua: mã — lý do` in a comment of Word: a person's word that a rule is to be silent there, and why. */
import type { Diagnostic } from '../diagnostic.ts';
import type { Comment } from '../read/tree.ts';

/** A complaint, and the paragraph that it is about; null is the whole file. */
export interface Told {
  readonly diagnostic: Diagnostic;
  readonly paragraph: number | null;
}

export interface Answered {
  readonly left: readonly Diagnostic[];
  readonly silenced: readonly { readonly diagnostic: Diagnostic; readonly reason: string }[];
}

const form = /^\s*tdkt[ _-]b[oỏ][ _-]qua\s*:?\s*([a-z_0-9]+\/[a-z_0-9]+)\s*(?:[—–-]+|:)?\s*(.*)$/iu;

/** Whether a comment is such a word, and none for the authors. */
export function isAnswer({ text }: Comment): boolean {
  return form.test(text.normalize('NFC'));
}

/** A comment answers for its paragraphs, and for what is said of the whole file; without a reason it answers for nothing. */
export function answered(told: readonly Told[], comments: readonly Comment[]): Answered {
  const answers = comments.flatMap(({ text, paragraphs }) =>
    text.split('\n').flatMap((line) => {
      const [, code, reason = ''] = form.exec(line.normalize('NFC')) ?? [];
      return code && reason.trim() !== '' ? [{ code, reason: reason.trim(), paragraphs }] : [];
    }),
  );
  const answerTo = ({ diagnostic: { code }, paragraph }: Told) =>
    answers.find((one) => one.code === code && (paragraph === null || one.paragraphs.includes(paragraph)));
  return {
    left: told.filter((one) => !answerTo(one)).map(({ diagnostic }) => diagnostic),
    silenced: told.flatMap((one) => {
      const answer = answerTo(one);
      return answer ? [{ diagnostic: one.diagnostic, reason: answer.reason }] : [];
    }),
  };
}
