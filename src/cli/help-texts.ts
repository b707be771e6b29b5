// The examples at the end of each `--help`, and what `briefing` alone says.

const EXIT = `
Exit status: 0 fine, 1 a brief has errors, 2 wrong usage, 70 a bug of ours,
130 interrupted.`;

/** Below `briefing --help`. */
export const PROGRAM_HELP: string = `
Examples:
  briefing new my-brief                 a brief to start from
  briefing preview my-brief.yaml        its pages in the browser, anew at every save
  briefing check my-brief.yaml          its problems, nothing written
  briefing build my-brief.yaml          output/my-brief.pdf
  briefing build                        all briefs in briefs/ into output/
  briefing edition my-brief.yaml        its next edition, a week later
  briefing extract my-brief.pdf         the brief inside a PDF
  briefing verify my-brief.pdf          is the PDF what the brief inside it makes?
${EXIT}`;

/** Below `briefing build --help`. */
export const BUILD_HELP: string = `
Examples:
  briefing build                                  all briefs in briefs/ into output/
  briefing build a.yaml b.yaml -o ~/Documents/    one PDF each into a folder
  briefing build a.yaml -o a-draft.pdf --set status=draft
  briefing build a.yaml --format pdf,html,ics     a PDF, a web page and its dates
  briefing build a.yaml --format txt -o -         plain text on the terminal
  cat a.yaml | briefing build - > a.pdf           standard input to standard output
  briefing build a.yaml --template ./my-look      a template folder of your own
  briefing build a.yaml --watch                   again at every save, until Ctrl-C
  briefing build a.yaml --emit markup             the HTML that the template gave
  briefing build a.yaml --since HEAD              what changed since the last commit is marked
  briefing build a.yaml --audience public         output/a-public.pdf, without what is internal

A value of --set is YAML; its path is written like summary.bottom_line,
claims[0].status or claims.accepted.status (by id). --set @values.yaml takes
them from a file that looks like a brief with only what is to be different.
${EXIT}`;

/** Below `briefing check --help`. */
export const CHECK_HELP: string = `
Examples:
  briefing check                        all briefs in briefs/
  briefing check a.yaml --strict        warnings count as errors
  briefing check a.yaml --json          for other programs; --format github or sarif for theirs
  briefing check a.yaml --fix           mend what is safe: spaces, order of keys, a missing hash
  briefing explain claim-without-source what the code in a message means

An item can pass a check over with its reason: ignore: { claim-without-source: told in person }.
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

/** Below `briefing diff --help`. */
export const DIFF_HELP: string = `
Examples:
  briefing diff old.yaml new.yaml
  briefing diff output/a.pdf a.yaml             since the PDF that was built last
  briefing diff HEAD~1 briefs/a.yaml            the same file, one commit ago
  briefing diff v1:briefs/a.yaml briefs/b.yaml --format markdown

[-words-] are gone, {+words+} are new. Items are matched by id, else by likeness. Minor is what
changes no statement: spacing, commas, known spellings, order, and the dates of every edition.

Exit status: 0 compared, 1 one of them cannot be read, 2 wrong usage, 3 they differ in
substance (with --exit-code only), 70 a bug of ours.`;

/** Below `briefing edition --help`. */
export const EDITION_HELP: string = `
Examples:
  briefing edition briefs/a.yaml                       the next edition, as of now
  briefing edition briefs/a.yaml --as-of 2027-05-12
  briefing edition briefs/a.yaml --to 3                twice does no more than once

Comments and layout are kept. What should be looked at by hand is said. What changed since the
edition before, keep its PDF or commit its file:
  briefing diff output/a.pdf briefs/a.yaml
  briefing build briefs/a.yaml --since HEAD -o output/a-edition-2.pdf

Exit status: 0 fine, 1 the brief cannot be raised, 2 wrong usage, 70 a bug of ours.`;

/** Below `briefing extract --help`. */
export const EXTRACT_HELP: string = `
Examples:
  briefing extract a.pdf                the brief on standard output
  briefing extract a.pdf -o a.yaml      into a file
  briefing extract a.pdf -o briefs/     into a folder, by the name that the PDF gives it
${EXIT}`;

/** Below `briefing verify --help`. */
export const VERIFY_HELP: string = `
Examples:
  briefing verify a.pdf                      is it what this program makes of the brief inside?
  briefing verify a.pdf --sources texts/     and do the quotations still stand in their sources?
  briefing verify a.pdf --template ./look    for a template folder of your own

Exit status: 0 proved, 1 not proved, 2 wrong usage, 70 a bug of ours.`;

/** Below `briefing explain --help`. */
export const EXPLAIN_HELP: string = `
Examples:
  briefing explain                      all codes
  briefing explain altered-quotation    one of them
  briefing explain claims.by            what a key of a brief is`;

/** Below `briefing new --help`. */
export const NEW_HELP: string = `
Examples:
  briefing new strait-talks                       briefs/strait-talks.yaml
  briefing new talks/strait.yaml                  a path is taken as it is
  briefing new strait-talks --from article.html   with the quotations of an article

A bare name goes into briefs/ if there is such a folder, else here. Nothing is overwritten.
The text of an article is copied into sources/ beside the brief, where git does not see it.`;

/** Below `briefing template --help`. */
export const TEMPLATE_HELP: string = `
Examples:
  briefing template list                what looks there are
  briefing template new our-look        templates/our-look/template.yaml, with all you can change`;

/** Below `briefing template new --help`. */
export const TEMPLATE_NEW_HELP: string = `
Examples:
  briefing template new our-look
  briefing template new our-sitrep --extends sitrep
  briefing template new our-look --copy partials/claims.hbs,running-foot.hbs,labels/fr.yaml
  briefing build a.yaml --template our-look

template.yaml holds every colour, font and size in comments. Nothing is overwritten.`;

/** Below `briefing preview --help`. */
export const PREVIEW_HELP: string = `
Examples:
  briefing preview briefs/a.yaml                  opens the browser; Ctrl-C ends
  briefing preview briefs/a.yaml --since HEAD     marks what changed since the last commit
  briefing preview briefs/a.yaml --no-open --port 8080

Nothing is written. Only this machine can open the address.
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
  briefing completion bash > ~/.briefing.bash
  briefing completion zsh > ~/.zfunc/_briefing
  briefing completion fish > ~/.config/fish/completions/briefing.fish

bash reads it with this line in ~/.bashrc:
  source ~/.briefing.bash
zsh finds it with this line in ~/.zshrc, before compinit:
  fpath+=~/.zfunc`;

/** Shown when no command was given. */
export const WELCOME: string = `Briefing Press turns a YAML brief into a printable PDF.

Begin here:

  briefing new demo                 writes demo.yaml, a brief with comments that say what
                                    goes where (into briefs/ if there is such a folder)
  briefing preview demo.yaml        shows its pages in the browser, anew at every save
  briefing build demo.yaml          writes output/demo.pdf
  briefing check demo.yaml          lists its problems, writes nothing

With --from article.txt, new takes the quotations, speakers and dates of an article.
A brief can be as short as this:

  title: What happened and what it means
  summary:
    bottom_line: The most important thing, in two sentences.

Installed in this folder only? Then write npx briefing instead of briefing.
More: briefing --help
`;
