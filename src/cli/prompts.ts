/** Questions on a terminal, in Vietnamese: a list that typing narrows, and a line to type. Home of @clack/core, loaded only to ask. */
import type { Readable, Writable } from 'node:stream';
import { AutocompletePrompt, isCancel, TextPrompt } from '@clack/core';
import chalk from 'chalk';
import { type Asker, Cancelled, type Choice } from '../init/asker.ts';
import { foldAccents } from '../vietnamese/fold.ts';

/** So many lines of a list are seen at once. */
const seen = 10;

type State = 'initial' | 'active' | 'cancel' | 'submit' | 'error' | 'validating';

export function terminalAsker(input: Readable, output: Writable): Asker {
  return {
    async choose(question, choices, proposed) {
      const options = [...choices];
      const end = new AbortController();
      const prompt = new AutocompletePrompt<Choice<string>>({
        signal: end.signal,
        options,
        filter: (typed, { label }) => fits(typed, label),
        initialValue: [proposed],
        input,
        output,
        validate: (value) => (value === undefined ? 'Không có dòng nào như vậy, cần xóa bớt chữ rồi chọn' : undefined),
        render() {
          const chosen = options.find(({ value }) => value === this.focusedValue)?.label ?? '';
          if (isOver(this.state)) return asked(question, this.state, chosen);
          const typed = this.userInput === '' ? chalk.dim('gõ để tìm, không cần dấu') : this.userInputWithCursor;
          return [title(question), `  ${typed}`, ...listed(this.filteredOptions, this.cursor), below(this.state, this.error, how)].join(
            '\n',
          );
        },
      });
      return (await answered(prompt, end, input)) as typeof proposed;
    },
    async type(question, proposed, wrong) {
      const end = new AbortController();
      const prompt = new TextPrompt({
        signal: end.signal,
        initialValue: proposed,
        input,
        output,
        validate: (value) => wrong?.(value ?? ''),
        render() {
          if (isOver(this.state)) return asked(question, this.state, this.userInput);
          return [title(question), `  ${this.userInputWithCursor}`, below(this.state, this.error, 'Enter: xong · Esc: thôi')].join('\n');
        },
      });
      return (await answered(prompt, end, input)).trim();
    },
  };
}

const how = '↑↓: chọn · Enter: xong · Esc: thôi';

/** Ctrl-D on an empty line, or the end of the terminal, ends the questions as Esc does: else Node would end without a word. */
async function answered(prompt: AutocompletePrompt<Choice<string>> | TextPrompt, end: AbortController, input: Readable): Promise<string> {
  const stop = () => end.abort();
  (prompt as TextPrompt).on('key', (_, key) => {
    if (key?.ctrl === true && key.name === 'd' && prompt.userInput === '') stop();
  });
  input.once('end', stop);
  const answer = await prompt.prompt();
  input.off('end', stop);
  if (isCancel(answer) || typeof answer === 'symbol') throw new Cancelled();
  return [answer].flat()[0] ?? '';
}

/** Each word that was typed begins a word of the line, whatever its accents. */
function fits(typed: string, label: string): boolean {
  const line = ` ${foldAccents(label).replace(/[^a-z0-9]+/gu, ' ')}`;
  return foldAccents(typed)
    .split(/[^a-z0-9]+/u)
    .every((word) => line.includes(` ${word}`));
}

const isOver = (state: State): boolean => state === 'submit' || state === 'cancel';

const title = (question: string): string => `${chalk.cyan('?')} ${chalk.bold(question)}`;

function asked(question: string, state: State, answer: string): string {
  return state === 'cancel' ? `${chalk.dim('?')} ${question}` : `${chalk.green('✓')} ${question} ${chalk.cyan(answer)}`;
}

function below(state: State, error: string, keys: string): string {
  return state === 'error' ? `  ${chalk.yellow(error)}` : `  ${chalk.dim(keys)}`;
}

/** The lines around the chosen one; a mark says where there are more. */
function listed(choices: readonly Choice<string>[], cursor: number): string[] {
  const from = Math.max(0, Math.min(cursor - Math.floor(seen / 2), choices.length - seen));
  const shown = choices.slice(from, from + seen);
  return shown.map(({ label }, index) => {
    const isCut = (index === 0 && from > 0) || (index === seen - 1 && from + seen < choices.length);
    const line = `${label}${isCut ? chalk.dim(' …') : ''}`;
    return from + index === cursor ? `  ${chalk.cyan('›')} ${line}` : `    ${line}`;
  });
}
