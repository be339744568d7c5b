import { createFormTransport } from '../formats/form.js';

/**
 * A form service that sends e-mail. The subject is neutral: it shows on locked screens and in lists that others
 * see. `_subject` is Formspree's and FormSubmit's name, `subject` that of Basin, Web3Forms and Netlify; Netlify knows
 * a form by `form-name`.
 */
export const formService = createFormTransport({
  format: 'form-service',
  extra: (language) => {
    const subject = language.startsWith('es') ? 'Formulario del sitio web' : 'Form from the website';
    return [
      ['_subject', subject],
      ['subject', subject],
      ['form-name', 'iml-kit'],
    ];
  },
});
