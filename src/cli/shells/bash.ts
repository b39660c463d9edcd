/** Completion for bash, from version 3.2 on: words from lists, and what is a file bash finds itself. */
import { type CommandTree, type CommandWords, type Option, shells, spellings } from './tree.ts';

export function bashScript({ commands, options, codes }: CommandTree): string {
  return `# tdkt, bash: eval "$(tdkt completion bash)"
# Nothing offered: bash itself offers files, all that there are.
_tdkt_files() {
  local IFS=$'\\n' ending
  compopt -o filenames 2>/dev/null || return
  COMPREPLY=($(for ending in "$@"; do compgen -f -X "!*.$ending" -- "$word"; done))
  [ \${#COMPREPLY[@]} -eq 0 ] || COMPREPLY+=($(compgen -d -- "$word"))
}
_tdkt() {
  local word="\${COMP_WORDS[COMP_CWORD]}" before="\${COMP_WORDS[COMP_CWORD-1]}" command='' words='' i
  for ((i = 1; i < COMP_CWORD; i++)); do
    case "\${COMP_WORDS[i]}" in
      -*) ;;
      *) command="\${COMP_WORDS[i]}"; break ;;
    esac
  done
  # bash itself parts --format=docx into three words.
  case "$before$word" in
    =*) before="\${COMP_WORDS[COMP_CWORD-2]}" ;;
    *=) before="\${COMP_WORDS[COMP_CWORD-1]}" word='' ;;
  esac
  COMPREPLY=()
  case "$command" in
    '') words='${[...commands.map(({ name }) => name), ...spellings(options)].join(' ')}' ;;
${commands.map(caseOf).join('\n')}
  esac
  if [ "$words" = codes ]; then
    words='${codes.join(' ')}'
  fi
  [ -n "$words" ] || return 0
  COMPREPLY=($(compgen -W "$words" -- "$word"))
}
complete -o default -F _tdkt tdkt
`;
}

function caseOf({ name, takes, endings, options }: CommandWords): string {
  const rest = { code: "words='codes'", shell: `words='${shells.join(' ')}'` }[takes as string] ?? filesOf(endings);
  return [
    `    ${name})`,
    '      case "$before" in',
    ...options
      .filter(({ takes: value }) => value !== 'nothing')
      .map((option) => `        ${option.names.join('|')}) ${valuesOf(option)} ;;`),
    '      esac',
    '      case "$word" in',
    `        -*) words='${spellings(options).join(' ')}' ;;`,
    ...(rest === '' ? [] : [`        *) ${rest} ;;`]),
    '      esac ;;',
  ].join('\n');
}

function valuesOf({ takes, endings, choices }: Option): string {
  if (takes !== 'words') return endings.length > 0 ? `${filesOf(endings)}; return` : 'return';
  const offered = choices.length > 0 ? `COMPREPLY=($(compgen -W '${choices.join(' ')}' -- "$word")); ` : '';
  return `compopt +o default 2>/dev/null; ${offered}return`;
}

function filesOf(endings: readonly string[]): string {
  return endings.length > 0 ? `_tdkt_files ${endings.join(' ')}` : '';
}
