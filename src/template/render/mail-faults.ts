// What a mail may not hold: a template may come from anybody, and mail programs differ in what they run.
import { Parser } from 'htmlparser2';

/** What is wrong with a tag of the mail, as it was written. */
export interface MailFault {
  readonly message: string;
  readonly tag: string;
}

/** They run, load or send something, or change where the links of the mail lead. */
const FORBIDDEN = new Set(
  'script iframe frame frameset object embed applet portal base link form input button svg math noscript template'.split(
    ' ',
  ),
);
/** Attributes that name an address. */
const ADDRESSES = new Set(
  'href src srcset action formaction background poster data xlink:href ping'.split(' '),
);
const LEADS = /^(?:https?:\/\/|mailto:|#)/i;
/** A picture that comes with the mail. */
const PICTURE = /^(?:cid:|data:image\/(?:png|jpeg|gif|webp);base64,)/i;

/** The faults of the HTML of a mail, in order. */
export function mailFaults(html: string): MailFault[] {
  const faults: MailFault[] = [];
  const parser = new Parser({
    onopentag(name, attributes) {
      const tag = html.slice(parser.startIndex, parser.endIndex + 1);
      for (const message of faultsOf(name, attributes)) faults.push({ message, tag });
    },
  });
  parser.end(html);
  return faults;
}

function faultsOf(name: string, attributes: Readonly<Record<string, string>>): string[] {
  if (FORBIDDEN.has(name)) return [`<${name}> has no place in a mail`];
  if (name === 'meta' && /^\s*refresh/i.test(attributes['http-equiv'] ?? ''))
    return ['<meta http-equiv="refresh"> has no place in a mail'];
  return Object.entries(attributes).flatMap(([attribute, value]) => {
    if (attribute.startsWith('on')) return [`${attribute} would run a script in the mail`];
    const isFine =
      !ADDRESSES.has(attribute) ||
      LEADS.test(value) ||
      (attribute === 'src' && name === 'img' && PICTURE.test(value));
    return isFine
      ? []
      : [`${attribute} of <${name}> leads to http:, https: or mailto: and nowhere else`];
  });
}
