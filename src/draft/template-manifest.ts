// The `template.yaml` that somebody begins a look of their own with: every value that it can change,
// as it is now, in comments.
import { yamlText } from '../brief/yaml/yaml-text.ts';
import type { Theme } from '../theme/theme.ts';

/** What the new template is called, and what it changes. */
export interface NewLook {
  readonly name: string;
  readonly base: string;
}

/** A manifest that changes nothing; take the # off a line and the value in it is the present one. */
export function templateManifest({ name, base }: NewLook, theme: Theme): string {
  const { size, limit } = theme.page;
  return `# The look “${name}”: whatever is not said here is as in the template ${base}.
extends: ${base}
name: ${yamlText(name)}
description: Say in a line what it is for.

# Take the # off what you want to change. Lengths are points (1/72 inch).

#page: { size: ${size} }  # A4 | Letter${limit === undefined ? '; limit: 2 would refuse a third page' : `; limit: ${limit}`}

# Text needs a contrast of 4.5:1 with white, large text 3:1 (from 18 points, bold from 14).
#colours:
${lines(theme.colours)}

# Files of npm packages, or of this folder: ./fonts/Name.ttf. bold is the semibold one.
#fonts:
${Object.entries(theme.fonts).map(fontLines).join('\n')}

# By class. size and leading (from line to line) go together; colour is one of the above.
#text:
${lines(theme.text)}

# The marking, on black, by its level.
#marking:
${lines(theme.marking)}

# Spaces, and the hairline and accent above each section.
#section:
${lines(theme.section)}

# Parts of the brief that the page does not show (it says so), and those that it can spare.
#leave_out: ${flow(theme.leave_out ?? [])}
#spare: ${flow(theme.spare ?? [])}
`;
}

function lines(values: object): string {
  return Object.entries(values)
    .map(([key, value]) => `#  ${yamlText(key)}: ${flow(value)}`)
    .join('\n');
}

function fontLines([family, files]: [string, object]): string {
  return `#  ${family}:\n${Object.entries(files)
    .map(([style, file]) => `#    ${style}: ${JSON.stringify(file)}`)
    .join('\n')}`;
}

/** A value in one line of YAML. */
function flow(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(flow).join(', ')}]`;
  if (typeof value !== 'object' || value === null) {
    const text = String(value);
    return typeof value === 'string' && !/^[a-z_]\w*$/i.test(text) ? JSON.stringify(text) : text;
  }
  const pairs = Object.entries(value).filter(([, each]) => each !== undefined);
  return `{ ${pairs.map(([key, each]) => `${key}: ${flow(each)}`).join(', ')} }`;
}
