import { registerDefaultProgram } from '../../context/root.js';
import { makeDefaultProgram } from './default-program.js';
import { ImlProgram } from './program.js';

registerDefaultProgram(makeDefaultProgram);

if (!customElements.get('iml-program')) customElements.define('iml-program', ImlProgram);

// The list for the webmaster is a file of its own, which visitors never load.
if (/[?&]iml-check\b/.test(location.search)) {
  const show = () => void import('./check/show-check.js').then(({ showCheck }) => showCheck());
  if (document.readyState === 'loading') addEventListener('DOMContentLoaded', show, { once: true });
  else show();
}

declare global {
  interface HTMLElementTagNameMap {
    'iml-program': ImlProgram;
  }
}
