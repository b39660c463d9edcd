/** Complaints as SARIF 2.1.0 (OASIS), for code scanning services and editors. */
import type { Diagnostic, Severity, Span } from '../diagnostic.ts';
import { fingerprinter } from './fingerprint.ts';
import { type PositionRange, rangeFinder } from './position-range.ts';
import { type Run, shown } from './run.ts';
import { jsonSafe } from './safe-text.ts';

const levels = { error: 'error', warning: 'warning', info: 'note' } as const satisfies Record<Severity, string>;

type Find = (file: string, span: Span) => PositionRange | null;

interface Context {
  readonly find: Find;
  readonly uriOf: (file: string) => string;
  readonly ruleIndex: ReadonlyMap<string, number>;
  readonly fingerprint: (diagnostic: Diagnostic) => string;
}

export function reportSarif(run: Run): string {
  const silenced = run.plans.flatMap((plan) => plan.silenced);
  const rules = ruleList(run);
  const find = rangeFinder(run.sources);
  const context: Context = {
    find,
    fingerprint: fingerprinter(run, find),
    uriOf: (file) => encodeUri(run.pathOf(file)),
    ruleIndex: new Map(rules.map(({ id }, index) => [id, index])),
  };
  const log = {
    $schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'tdkt', version: run.version, language: 'vi', rules } },
        columnKind: 'utf16CodeUnits',
        artifacts: run.plans.map(({ file }) => ({
          location: { uri: encodeUri(run.pathOf(file)) },
          ...(/\.ya?ml$/iu.test(file) && { sourceLanguage: 'yaml' }),
        })),
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
    partialFingerprints: { 'tdkt/v2': context.fingerprint(diagnostic) },
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

function encodeUri(file: string): string {
  const uri = file.split(/[/\\]/u).map(encodeURIComponent).join('/');
  // On another disk than the repository, or on another machine: only Windows has such places.
  if (uri.startsWith('//')) return `file:${uri}`;
  return /^[a-z]:[/\\]/iu.test(file) ? `file:///${uri.replace('%3A', ':')}` : uri;
}
