/// <reference lib="dom" />

/**
 * Makes an element hold the wanted markup, and leaves all in it that is so already: what was selected, focused and laid out
 * there stays.
 */
export function renew(element: Element, html: string): void {
  const wanted = document.createElement('template');
  wanted.innerHTML = html;
  renewChildren(element, wanted.content);
}

function renewChildren(parent: Node, wanted: Node): void {
  const old = [...parent.childNodes];
  const fresh = [...wanted.childNodes];
  const least = Math.min(old.length, fresh.length);
  let before = 0;
  while (before < least && old[before]!.isEqualNode(fresh[before]!)) before++;
  let after = 0;
  while (after < least - before && old.at(-1 - after)!.isEqualNode(fresh.at(-1 - after)!)) after++;
  const changed = old.slice(before, old.length - after);
  const changes = fresh.slice(before, fresh.length - after);
  if (changed.length === changes.length) {
    changed.forEach((node, index) => renewNode(node, changes[index]!));
    return;
  }
  changed.forEach((node) => node.remove());
  changes.forEach((node) => parent.insertBefore(node, old[old.length - after] ?? null));
}

function renewNode(node: ChildNode, wanted: ChildNode): void {
  if (node instanceof Text && wanted instanceof Text) node.data = wanted.data;
  else if (isElement(node) && isElement(wanted) && node.tagName === wanted.tagName) {
    for (const { name } of [...node.attributes]) if (!wanted.hasAttribute(name)) node.removeAttribute(name);
    for (const { name, value } of wanted.attributes) node.setAttribute(name, value);
    renewChildren(node, wanted);
  } else node.replaceWith(wanted);
}

const isElement = (node: Node): node is Element => node.nodeType === Node.ELEMENT_NODE;
