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
  const note = create('div', `note ${content.tone}`, create('div', 'label', shape, content.label));
  if (!folded && content.facts.length > 0) {
    const facts = content.facts.map(({ name, value }) =>
      create('div', 'fact', create('dt', '', name), create('dd', '', value)),
    );
    note.append(create('dl', '', ...facts));
  }
  if (!folded && content.hasDetails) {
    note.append(button('details', 'Details', 'Details', actions.openDetails));
  }
  const buttons: HTMLElement[] = [];
  if (content.hasDetails) {
    const fold = button('fold', folded ? 'Unfold' : 'Fold', folded ? '+' : '–', actions.toggle);
    fold.ariaExpanded = String(!folded);
    buttons.push(fold);
  }
  buttons.push(button('dismiss', 'Dismiss for this posting', '✕', actions.dismiss));
  note.append(create('div', 'actions', ...buttons));
  if (!folded && content.remarks.length > 0) {
    note.append(create('p', 'remarks', sentence(content.remarks)));
  }
  const hint = create('p', 'hint');
  hint.role = 'status';
  note.append(hint);
  note.role = 'region';
  note.ariaLabel = 'Headroom';
  return note;
}

/** "Senior level · maximum assumed", beginning with a capital. */
function sentence(remarks: string[]): string {
  const text = remarks.join(' · ');
  return text.charAt(0).toUpperCase() + text.slice(1);
}
