import '../../context/root.js';
import type { ImlMyDataErased, ImlMyDataRestored, ImlMyDataSaved } from './my-data-events.js';
import { ImlMyData } from './my-data.js';

if (!customElements.get('iml-my-data')) customElements.define('iml-my-data', ImlMyData);

declare global {
  interface HTMLElementTagNameMap {
    'iml-my-data': ImlMyData;
  }
  interface HTMLElementEventMap {
    'iml-my-data-saved': ImlMyDataSaved;
    'iml-my-data-restored': ImlMyDataRestored;
    'iml-my-data-erased': ImlMyDataErased;
  }
}
