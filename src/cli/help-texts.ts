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

A value of --set is YAML; its path is written like summary.bottom_line,
claims[0].status or claims.accepted.status (by id). --set @values.yaml takes
them from a file that looks like a brief with only what is to be different.
${EXIT}`;

/** Below `briefing check --help`. */
export const CHECK_HELP: string = `
Examples:
  briefing check                        all briefs in briefs/
  briefing check a.yaml --strict        warnings count as errors
  briefing check a.yaml --json          for other programs
${EXIT}`;

/** Below `briefing schema --help`. */
export const SCHEMA_HELP: string = `
Example:
  briefing schema > brief.schema.json

With this first line, editors that know YAML complete and check a brief while you type:
  # yaml-language-server: $schema=./brief.schema.json
The package has the schema as dist/brief.schema.json.`;

/** Below `briefing completion --help`. */
export const COMPLETION_HELP: string = `
Examples:
  source <(briefing completion bash)    for this shell; in ~/.bashrc for all
  briefing completion zsh > ~/.zfunc/_briefing
  briefing completion fish > ~/.config/fish/completions/briefing.fish

The zsh folder must be on the path of functions: in ~/.zshrc, before compinit,
  fpath+=~/.zfunc`;

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
