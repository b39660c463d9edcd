/** Completion for zsh, with a sentence for each word. */
import { type CommandTree, type CommandWords, type Option, shells, type Value } from './tree.ts';

export function zshScript({ commands, options, codes }: CommandTree): string {
  return `#compdef tdkt
# tdkt, zsh: eval "$(tdkt completion zsh)"
_tdkt() {
  local curcontext="$curcontext" state line
  typeset -A opt_args
  local -a commands codes
  commands=(
${commands.map(({ name, about }) => `    ${quoted(`${name}:${about}`)}`).join('\n')}
  )
  codes=(${codes.join(' ')})
  _arguments -C ${options.flatMap(specsOf).join(' ')} '1: :->command' '*:: :->rest'
  case $state in
    command) _describe 'lệnh' commands ;;
    rest)
      case $words[1] in
${commands.map(caseOf).join('\n')}
      esac ;;
  esac
}
if [ "$funcstack[1]" = _tdkt ]; then _tdkt "$@"; else compdef _tdkt tdkt; fi
`;
}

function caseOf({ name, takes, endings, options }: CommandWords): string {
  const rest = takes === 'nothing' ? [] : [quoted(`*: :${actionOf(takes, endings)}`)];
  return `        ${name}) _arguments ${[...options.flatMap(specsOf), ...rest].join(' \\\n          ')} ;;`;
}

const actions: Readonly<Record<Value, string>> = {
  nothing: '',
  file: '_files',
  folder: '_files -/',
  // The list of the script itself.
  code: '($codes)',
  shell: `(${shells.join(' ')})`,
  words: ' ',
};

/** Where there is no file with such an ending, zsh offers all. */
function actionOf(takes: Value, endings: readonly string[]): string {
  return takes === 'file' && endings.length > 0 ? `_files -g "*.(${endings.join('|')})"` : actions[takes];
}

/** One for each spelling; either rules out the other. */
function specsOf({ names, shown, takes, endings, choices, about }: Option): string[] {
  const action = choices.length > 0 ? `(${choices.join(' ')})` : actionOf(takes, endings);
  const value = takes === 'nothing' ? '' : `:${bare(shown)}:${action}`;
  const others = names.length > 1 ? `(${names.join(' ')})` : '';
  return names.map((name) => quoted(`${others}${name}[${about.replace(/[[\]\\]/gu, '\\$&').replaceAll(':', '\\:')}]${value}`));
}

function bare(shown: string): string {
  return shown.replace(/[<>[\].:]/gu, '');
}

function quoted(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}
