import { css, html, type TemplateResult } from 'lit';

/** Choosing a file by a button in the words of the page. */
export interface FilePick {
  readonly id: string;
  readonly label: string;
  /** What the browser offers, as `accept` of HTML's file field. */
  readonly accept: string;
  readonly onFile: (file: File) => void;
}

/** A file field that looks like the other buttons. Needs {@link filePickStyles}. */
export function filePick({ id, label, accept, onFile }: FilePick): TemplateResult {
  const chosen = (event: Event): void => {
    const input = event.target as HTMLInputElement;
    const [file] = input.files ?? [];
    if (file) onFile(file);
    // The same file may be chosen again after a mistake.
    input.value = '';
  };
  return html`<div class="file-pick">
    <input
      id=${id}
      class="unseen"
      type="file"
      accept=${accept}
      autocomplete="off"
      translate="no"
      @change=${chosen}
    />
    <label class="button plain" part="button plain" for=${id}><span>${label}</span></label>
  </div>`;
}

/** The focus of the field, which is not seen, shows on its button. */
export const filePickStyles = css`
  .file-pick {
    position: relative;
    justify-self: start;
  }
  .file-pick:has(:focus-visible) label {
    outline: 3px solid var(--iml-accent);
    outline-offset: 2px;
  }
`;
