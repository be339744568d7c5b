import { sourceOf, type AttributeSource } from '../../domain/program-year/source.js';

/** The attributes of a tag, or of the pasted script those that begin with `data-`. Relative addresses start from the page. */
export function attributesOf(element: Element, prefix = ''): AttributeSource {
  const values: Record<string, string> = {};
  for (const attribute of element.getAttributeNames()) {
    if (attribute.startsWith(prefix)) {
      values[attribute.slice(prefix.length)] = element.getAttribute(attribute) ?? '';
    }
  }
  return sourceOf(values, document.baseURI);
}
