import '../../context/root.js';
import { ImlThemeCalendar } from './theme-calendar.js';

if (!customElements.get('iml-theme-calendar')) customElements.define('iml-theme-calendar', ImlThemeCalendar);

declare global {
  interface HTMLElementTagNameMap {
    'iml-theme-calendar': ImlThemeCalendar;
  }
}
