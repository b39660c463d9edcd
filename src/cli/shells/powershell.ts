/** Completion for PowerShell, from 5.1 on. Only ASCII: what 5.1 reads of a program it does not read as UTF-8. */
import { type CommandTree, optionsTaking, shells, spellings } from './tree.ts';

export function powershellScript({ commands, options, codes }: CommandTree): string {
  const rest = commands.flatMap(({ name, takes }) =>
    takes === 'code'
      ? [`      '${name}' { $words = ${listOf(codes)} }`]
      : takes === 'shell'
        ? [`      '${name}' { $words = ${listOf(shells)} }`]
        : [],
  );
  return `# tdkt, PowerShell: tdkt completion powershell | Out-String | Invoke-Expression
Register-ArgumentCompleter -Native -CommandName @('tdkt', 'tdkt.cmd', 'tdkt.ps1', 'tdkt.exe') -ScriptBlock {
  param($word, $ast, $position)
  $options = @{
    '' = ${listOf([...commands.map(({ name }) => name), ...spellings(options)])}
${commands.map((command) => `    '${command.name}' = ${listOf(spellings(command.options))}`).join('\n')}
  }
  $valued = @{
${commands.map((command) => `    '${command.name}' = ${listOf(optionsTaking(command.options, (takes) => takes !== 'nothing'))}`).join('\n')}
  }
  $choices = @{
${commands.flatMap((command) => command.options.flatMap(({ names, choices }) => (choices.length > 0 ? names.map((name) => `    '${command.name} ${name}' = ${listOf(choices)}`) : []))).join('\n')}
  }
  $typed = @($ast.CommandElements | Select-Object -Skip 1 | Where-Object { $_.Extent.EndOffset -lt $position } | ForEach-Object { $_.ToString() })
  $command = @($typed | Where-Object { $_ -notlike '-*' } | Select-Object -First 1) + '' | Select-Object -First 1
  # Nothing offered: PowerShell itself offers files.
  $words = @()
  if ($typed.Count -gt 1 -and $choices.ContainsKey("$command $($typed[-1])")) {
    $words = $choices["$command $($typed[-1])"]
  } elseif ($command -eq '' -or $word -like '-*') {
    $words = $options[$command]
  } elseif ($typed.Count -eq 0 -or $valued[$command] -notcontains $typed[-1]) {
    switch ($command) {
${rest.join('\n')}
    }
  }
  $words | Where-Object { $_ -like "$word*" } | ForEach-Object { [System.Management.Automation.CompletionResult]::new($_, $_, 'ParameterValue', $_) }
}
`;
}

function listOf(words: readonly string[]): string {
  return `@(${words.map((word) => `'${word}'`).join(', ')})`;
}
