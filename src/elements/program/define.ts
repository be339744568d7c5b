import { registerDefaultProgram } from '../../context/root.js';
import { makeDefaultProgram } from './default-program.js';
import { ImlProgram } from './program.js';

registerDefaultProgram(makeDefaultProgram);

if (!customElements.get('iml-program')) customElements.define('iml-program', ImlProgram);

declare global {
  interface HTMLElementTagNameMap {
    'iml-program': ImlProgram;
  }
}
