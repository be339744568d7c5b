import '../../context/root.js';
import type { ImlInstallAccepted, ImlInstallDeclined } from './install-events.js';
import { ImlInstall } from './install.js';

if (!customElements.get('iml-install')) customElements.define('iml-install', ImlInstall);

declare global {
  interface HTMLElementTagNameMap {
    'iml-install': ImlInstall;
  }
  interface HTMLElementEventMap {
    'iml-install-accepted': ImlInstallAccepted;
    'iml-install-declined': ImlInstallDeclined;
  }
}
