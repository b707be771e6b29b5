// The options of `briefing mail` that other commands do not have.

import type { Command } from 'commander';

/** Adds people, draft, server and sending. */
export function addMailing(command: Command): Command {
  return command
    .option('--to <address>', 'who gets it (default: the distribution); may be repeated', collect)
    .option('--cc <address>', 'who gets a copy; may be repeated', collect)
    .option('--from <address>', 'who sends it (default: the first author with an address)')
    .option('-o, --output <path>', 'folder, .eml file or - for standard output (default: output/)')
    .option('--embargo-ok', 'mail it although its embargo has not ended')
    .option('--send', 'send it instead of writing a draft')
    .option('--smtp <url>', 'server, e.g. smtps://user@host (also: BRIEFING_SMTP)')
    .option('--smtp-password-file <file>', 'its password (also: BRIEFING_SMTP_PASSWORD)')
    .option('--smtp-ca <file>', 'certificates to trust instead of the usual ones (PEM)')
    .option('--smtp-plain', 'do not encrypt; for a server on this machine only')
    .option('--separate', 'send one message a recipient instead of one for all')
    .option('--yes', 'send without asking');
}

function collect(value: string, before: readonly string[] = []): string[] {
  return [...before, value];
}
