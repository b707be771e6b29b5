// The examples at the end of each `--help`, and what `briefing` alone says.

const EXIT = `
Exit status: 0 fine, 1 a brief has errors, 2 wrong usage, 70 a bug of ours,
130 interrupted.`;

/** Below `briefing --help`. */
export const PROGRAM_HELP: string = `
Examples:
  briefing build                        all briefs in briefs/ into output/
  briefing build my-brief.yaml          output/my-brief.pdf
  briefing check my-brief.yaml          its problems, nothing written
${EXIT}`;

/** Below `briefing build --help`. */
export const BUILD_HELP: string = `
Examples:
  briefing build                                  all briefs in briefs/ into output/
  briefing build a.yaml b.yaml -o ~/Documents/    one PDF each into a folder
  briefing build a.yaml -o a-draft.pdf --set status=draft
  cat a.yaml | briefing build - > a.pdf           standard input to standard output
  briefing build a.yaml --template ./my-look      a template folder of your own
  briefing build a.yaml --emit markup             the HTML that the template gave

A value of --set is YAML; its path is written like summary.bottom_line or claims[0].status.
${EXIT}`;

/** Below `briefing check --help`. */
export const CHECK_HELP: string = `
Examples:
  briefing check                        all briefs in briefs/
  briefing check a.yaml --strict        warnings count as errors
  briefing check a.yaml --json          for other programs
${EXIT}`;

/** Below `briefing mail --help`. */
export const MAIL_HELP: string = `
Examples:
  briefing mail a.yaml                            a draft for everybody in its distribution
  briefing mail a.yaml --to 'Desk <desk@example.org>' --cc ps@example.org -o ~/Drafts/
  briefing mail a.yaml --send --smtp smtps://me@mail.example.org
  briefing mail a.yaml --send --separate --yes --smtp smtp://me@mail.example.org:587

A draft opens in a mail program with the PDF attached, ready to be changed and sent.
Sending is encrypted (smtps://, or smtp:// with STARTTLS demanded) and the server's
certificate is checked. The password is read from BRIEFING_SMTP_PASSWORD or a file.
Each recipient has a line on standard output; exit status 1 if one was not reached.
${EXIT}`;

/** Below `briefing schema --help`. */
export const SCHEMA_HELP: string = `
Example:
  briefing schema > brief.schema.json

With this first line, editors that know YAML complete and check a brief while you type:
  # yaml-language-server: $schema=./brief.schema.json`;

/** Shown when no command was given. */
export const WELCOME: string = `Briefing Press turns a YAML brief into a printable PDF.

Start with a file my-brief.yaml:

  title: What happened and what it means
  summary:
    bottom_line: The most important thing, in two sentences.

and build it:

  briefing build my-brief.yaml      writes output/my-brief.pdf
  briefing check my-brief.yaml      lists its problems, writes nothing

More: briefing --help
`;
