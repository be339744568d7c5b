/**
 * For sites that strip unknown tags: `<div data-iml="theme-calendar" data-iml-month="3">` gets one
 * `<iml-theme-calendar month="3">` inside, and the words of the `div` move into it. Again on the same `div`, it does
 * nothing: page caches bring back what was filled before.
 */
export function fill(host: Element): Element | undefined {
  const tag = `iml-${host.getAttribute('data-iml') || ''}`;
  if (!/^iml(-[a-z]+)+$/.test(tag) || host.querySelector(`:scope>${tag}`)) return undefined;
  const element = document.createElement(tag);
  host.getAttributeNames().forEach((name) => {
    if (name.startsWith('data-iml-')) element.setAttribute(name.slice(9), host.getAttribute(name) || '');
  });
  while (host.firstChild) element.appendChild(host.firstChild);
  host.appendChild(element);
  return element;
}
