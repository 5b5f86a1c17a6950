import type { NoteContent } from './note-content';

export interface NoteActions {
  toggle: () => void;
  dismiss: () => void;
  openDetails: () => void;
}

/** Builds the note. Texts of the page enter as text only. */
export function noteView(
  document: Document,
  content: NoteContent,
  folded: boolean,
  actions: NoteActions,
): HTMLElement {
  const create = (tag: string, className: string, ...children: (Node | string)[]): HTMLElement => {
    const element = document.createElement(tag);
    if (className) element.className = className;
    element.append(...children);
    return element;
  };
  const button = (className: string, label: string, face: string, act: () => void): HTMLElement => {
    const element = create('button', className, face);
    element.setAttribute('type', 'button');
    if (label !== face) {
      element.setAttribute('aria-label', label);
      element.title = label;
    }
    element.addEventListener('click', act);
    return element;
  };

  const shape = create('span', 'shape', content.shape);
  shape.ariaHidden = 'true';
  const lines = create('div', 'lines', create('div', 'label', shape, content.label));
  const body = create('div', 'body', lines);
  const buttons: HTMLElement[] = [];

  if (!folded && content.facts.length > 0) {
    const facts = content.facts.map(({ name, value }) =>
      create('div', 'fact', create('dt', '', name), create('dd', '', value)),
    );
    lines.append(create('dl', '', ...facts));
  }
  if (!folded && content.remarks.length > 0) {
    body.append(create('p', 'remarks', sentence(content.remarks)));
  }
  if (!folded && content.hasDetails) {
    buttons.push(button('details', 'Details', 'Details', actions.openDetails));
  }
  if (content.hasDetails) {
    const fold = button('fold', folded ? 'Unfold' : 'Fold', folded ? '＋' : '–', actions.toggle);
    fold.ariaExpanded = String(!folded);
    buttons.push(fold);
  }
  buttons.push(button('dismiss', 'Dismiss for this posting', '✕', actions.dismiss));
  const hint = create('p', 'hint');
  hint.role = 'status';
  body.append(hint);

  const note = create('div', `note ${content.tone}`, body, create('div', 'actions', ...buttons));
  note.role = 'region';
  note.ariaLabel = 'Headroom';
  return note;
}

/** "Senior level · maximum assumed", beginning with a capital. */
function sentence(remarks: string[]): string {
  const text = remarks.join(' · ');
  return text.charAt(0).toUpperCase() + text.slice(1);
}
