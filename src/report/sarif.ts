/** Complaints as SARIF 2.1.0 (OASIS), for code scanning services and editors. */
import { createHash } from 'node:crypto';
import type { Diagnostic, Severity, Span } from '../diagnostic.ts';
import { type PositionRange, rangeFinder } from './position-range.ts';
import { type Run, shown } from './run.ts';
import { jsonSafe } from './safe-text.ts';

const levels = { error: 'error', warning: 'warning', info: 'note' } as const satisfies Record<Severity, string>;

type Find = (file: string, span: Span) => PositionRange | null;

interface Context {
  readonly find: Find;
  readonly uriOf: (file: string) => string;
  readonly ruleIndex: ReadonlyMap<string, number>;
  /** How often a fingerprint's words have been seen. */
  readonly seen: Map<string, number>;
}

export function reportSarif(run: Run): string {
  const silenced = run.plans.flatMap((plan) => plan.silenced);
  const rules = ruleList(run);
  const paths = new Map(run.plans.map(({ file, path }) => [file, path]));
  const context: Context = {
    find: rangeFinder(run.sources),
    uriOf: (file) => encodeUri(paths.get(file) ?? file),
    ruleIndex: new Map(rules.map(({ id }, index) => [id, index])),
    seen: new Map(),
  };
  const log = {
    $schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'tdkt', version: run.version, language: 'vi', rules } },
        columnKind: 'utf16CodeUnits',
        artifacts: run.plans.map(({ path }) => ({ location: { uri: encodeUri(path) }, sourceLanguage: 'yaml' })),
        results: [
          ...shown(run).map((diagnostic) => result(context, diagnostic)),
          ...silenced.map(({ diagnostic, reason }) => ({
            ...result(context, diagnostic),
            suppressions: [{ kind: 'inSource', justification: reason }],
          })),
        ],
      },
    ],
  };
  return `${jsonSafe(log)}\n`;
}

function ruleList(run: Run) {
  return run.codes.map(({ code, severity, about, cure, basis }) => ({
    id: code,
    shortDescription: { text: about },
    help: { text: [cure, ...(basis === undefined ? [] : [`Căn cứ: ${basis}.`])].join('\n') },
    defaultConfiguration: { level: levels[severity] },
  }));
}

function result(context: Context, diagnostic: Diagnostic) {
  const { file, span, code, severity, message, help, related = [], fix } = diagnostic;
  const region = context.find(file, span);
  const at = (place: Span, where = file) => ({
    physicalLocation: { artifactLocation: { uri: context.uriOf(where) }, ...regionOf(context.find(where, place)) },
  });
  return {
    ruleId: code,
    ruleIndex: context.ruleIndex.get(code) ?? -1,
    level: levels[severity],
    message: { text: [message, ...(help === undefined ? [] : [`giúp: ${help}`])].join('\n') },
    locations: [at(span)],
    ...(related.length > 0 && {
      relatedLocations: related.map((one, index) => ({ id: index + 1, message: { text: one.message }, ...at(one.span, one.file) })),
    }),
    partialFingerprints: { 'tdkt/v1': fingerprint(context, file, code, region) },
    ...(fix && {
      fixes: [
        {
          description: { text: 'tdkt validate --fix' },
          artifactChanges: [
            {
              artifactLocation: at(span).physicalLocation.artifactLocation,
              replacements: [{ deletedRegion: regionOf(context.find(file, fix.span)).region, insertedContent: { text: fix.text } }],
            },
          ],
        },
      ],
    }),
  };
}

function regionOf(region: PositionRange | null) {
  if (!region) return {};
  const { line, unit, endLine, endUnit } = region;
  return { region: { startLine: line, startColumn: unit, endLine, endColumn: endUnit } };
}

/** The same while the offending words and their line stay the same, wherever the line moves. */
function fingerprint({ seen }: Context, file: string, code: string, region: PositionRange | null): string {
  const words = JSON.stringify([
    file.split(/[/\\]/u).at(-1),
    code,
    region?.text ?? '',
    region?.lineText.trim().replace(/\s+/gu, ' ') ?? '',
  ]);
  const times = seen.get(words) ?? 0;
  seen.set(words, times + 1);
  return `${createHash('sha256').update(words).digest('hex').slice(0, 32)}:${times + 1}`;
}

function encodeUri(file: string): string {
  return file.split(/[/\\]/u).map(encodeURIComponent).join('/');
}
