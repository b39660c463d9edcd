/** Completion for bash, from version 3.2 on: words from lists, and what is a file bash finds itself. */
import { type CommandTree, type CommandWords, optionsTaking, shells, spellings } from './tree.ts';

export function bashScript({ commands, options, codes }: CommandTree): string {
  return `# tdkt, bash: eval "$(tdkt completion bash)"
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
  # Nothing offered: bash itself offers files.
  COMPREPLY=($(compgen -W "$words" -- "$word"))
}
complete -o default -F _tdkt tdkt
`;
}

function caseOf({ name, takes, options }: CommandWords): string {
  const files = optionsTaking(options, (each) => each === 'file' || each === 'folder');
  const chosen = options.filter(({ choices }) => choices.length > 0);
  const others = optionsTaking(
    options.filter((each) => !chosen.includes(each)),
    (each) => each === 'words',
  );
  const rest = { code: 'codes', shell: shells.join(' ') }[takes as string] ?? '';
  return [
    `    ${name})`,
    '      case "$before" in',
    ...(files.length > 0 ? [`        ${files.join('|')}) return ;;`] : []),
    ...chosen.map(
      ({ names, choices }) =>
        `        ${names.join('|')}) compopt +o default 2>/dev/null; COMPREPLY=($(compgen -W '${choices.join(' ')}' -- "$word")); return ;;`,
    ),
    ...(others.length > 0 ? [`        ${others.join('|')}) compopt +o default 2>/dev/null; return ;;`] : []),
    '      esac',
    '      case "$word" in',
    `        -*) words='${spellings(options).join(' ')}' ;;`,
    ...(rest === '' ? [] : [`        *) words='${rest}' ;;`]),
    '      esac ;;',
  ].join('\n');
}
