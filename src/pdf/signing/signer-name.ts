// What whoever signed is called.
import type { X509Certificate } from 'node:crypto';

/** The common name in a certificate, else all that it calls its holder. */
export function commonName({ subject }: X509Certificate): string {
  const name = /^CN=(.*)$/m.exec(subject)?.[1] ?? subject.replace(/\n/g, ', ');
  return name.slice(0, 200);
}
