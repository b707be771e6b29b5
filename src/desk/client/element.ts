// Makes and finds elements; text is always text, never markup.

type Part = Node | string | undefined | false;

/** An element with properties and children. */
export function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  properties: Readonly<Partial<Record<'className' | 'href' | 'type' | 'id' | 'value', string>>>,
  ...children: readonly Part[]
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  Object.assign(made, properties);
  made.append(...children.filter((part): part is Node | string => Boolean(part)));
  return made;
}

/** The element of the page with this id; the page and this program come together. */
export function byId<Kind extends HTMLElement = HTMLElement>(id: string): Kind {
  const found = document.getElementById(id);
  if (found === null) throw new Error(`The page has no element ${id}`);
  return found as Kind;
}
