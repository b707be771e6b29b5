// Tells a run in SARIF 2.1.0 (OASIS), which code hosts and editors read.

import type { Silenced } from '../../build.ts';
import type { Diagnostic, Explanation, Severity } from '../../diagnostics/diagnostic.ts';
import { sortDiagnostics } from '../../diagnostics/diagnostic.ts';
import { regionOf } from '../../diagnostics/position.ts';
import { packageVersion } from '../../files/package-root.ts';
import type { ReportOptions } from '../arguments/options.ts';
import { explanationOf } from '../commands/explain/explanations.ts';
import { reportBug } from '../running/ending.ts';
import type { Outcome, Reporter } from '../running/outcome.ts';
import type { World } from '../running/world.ts';

const SCHEMA =
  'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json';

const LEVELS: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  'to-do': 'note',
};

/** One problem, and why the brief ignores it if it does. */
interface Told {
  readonly diagnostic: Diagnostic;
  readonly reason?: string;
}

/** A reporter that writes one SARIF log at the end. */
export function reportAsSarif({ debug = false }: ReportOptions, world: World): Reporter {
  // The codes that came up, each explained for people who meet it for the first time.
  const codes: string[] = [];
  const results: object[] = [];
  let bugs = 0;
  return {
    tell({ diagnostics, silenced, texts }) {
      const told: Told[] = [
        ...sortDiagnostics(diagnostics).map((diagnostic) => ({ diagnostic })),
        ...silenced.map(({ diagnostic, reason }: Silenced) => ({ diagnostic, reason })),
      ];
      for (const each of told) {
        const { code } = each.diagnostic;
        if (!codes.includes(code)) codes.push(code);
        results.push(result(each, codes.indexOf(code), texts));
      }
    },
    tellBug(error, what) {
      bugs += 1;
      reportBug(error, what, debug, world);
    },
    end(interrupted) {
      const log = sarifLog(codes, results, bugs === 0 && interrupted !== true);
      world.stdout.write(`${JSON.stringify(log, undefined, 2)}\n`);
    },
  };
}

function sarifLog(
  codes: readonly string[],
  results: readonly object[],
  executionSuccessful: boolean,
): object {
  const rules = codes.map((code) => rule(code, explanationOf(code)));
  const driver = { name: 'Briefing Press', version: packageVersion(), rules };
  const invocations = [{ executionSuccessful }];
  const run = { tool: { driver }, columnKind: 'utf16CodeUnits', invocations, results };
  return { $schema: SCHEMA, version: '2.1.0', runs: [run] };
}

function rule(code: string, explanation: Explanation | undefined): object {
  if (explanation === undefined) return { id: code };
  const { meaning, why, remedy } = explanation;
  return {
    id: code,
    shortDescription: { text: meaning },
    fullDescription: { text: why },
    help: { text: remedy },
  };
}

function result({ diagnostic, reason }: Told, ruleIndex: number, texts: Outcome['texts']): object {
  const { code, severity, message, hint } = diagnostic;
  const text = `${message}.${hint === undefined ? '' : ` Hint: ${hint}.`}`;
  const suppression = { kind: 'inSource', status: 'accepted', justification: reason };
  return {
    ruleId: code,
    ruleIndex,
    level: LEVELS[severity],
    // Braces would be placeholders, a bracket before a parenthesis a link (SARIF 3.11.5, 3.11.6).
    message: { text: text.replace(/[{}]/g, '$&$&').replace(/\](?=\()/g, '\\]') },
    locations: [{ physicalLocation: location(diagnostic, texts) }],
    ...(reason !== undefined && { suppressions: [suppression] }),
  };
}

function location(diagnostic: Diagnostic, texts: Outcome['texts']): object {
  const artifactLocation = { uri: uriOf(diagnostic.file) };
  const region = regionOf(diagnostic, texts);
  if (region === undefined) return { artifactLocation };
  const { line: startLine, column: startColumn, endLine, endColumn } = region;
  return { artifactLocation, region: { startLine, startColumn, endLine, endColumn } };
}

/** A file name as a URI reference: its parts escaped, a drive or root made absolute. */
function uriOf(file: string): string {
  const path = file.replaceAll('\\', '/');
  const escaped = path.split('/').map(encodeURIComponent).join('/');
  if (/^[A-Za-z]:\//.test(path)) return `file:///${path.slice(0, 2)}${escaped.slice(4)}`;
  return path.startsWith('/') ? `file://${escaped}` : escaped;
}
