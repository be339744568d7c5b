import { sheets } from 'virtual:sheets';
import { loader as english } from '../i18n/en/loader.js';
import { loader as spanish } from '../i18n/es/loader.js';

const told = new Set<Element>();

/**
 * Says that this browser is under the floor, beside the words inside a tag, with the printable sheet and the crisis
 * line. Loads only there, so its syntax is old as well.
 */
export function tellOld(element: Element, base: string): void {
  // A program shows nothing of its own, and pages move their elements about.
  if (element.localName === 'iml-program' || told.has(element)) return;
  told.add(element);
  const around = element.closest('[lang]');
  const isSpanish = /^es/i.test((around && around.getAttribute('lang')) || '');
  const words = isSpanish ? spanish : english;
  const note = document.createElement('p');
  const link = (href: string, text: string) => {
    const a = document.createElement('a');
    a.href = href;
    a.textContent = text;
    note.append(' ', a);
  };
  note.textContent = words.old;
  const name = element.localName.slice(4);
  if (sheets.indexOf(name) >= 0) link(`${base}sheets/${name}${isSpanish ? '.es' : ''}.html`, words.sheet);
  link('tel:988', words.crisis);
  element.appendChild(note);
}
