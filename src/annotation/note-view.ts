import { t } from '@/words/t';
import type { NoteContent, NoteFact } from './note-content';

export interface NoteActions {
  toggle: () => void;
  dismiss: () => void;
  openDetails: () => void;
  /** Turns the note off on this site. */
  hideOnSite: () => void;
  /** Shows words of the page that a fact was read from. */
  showQuote: (quote: string) => void;
}

const SVG = 'http://www.w3.org/2000/svg';
const CHEVRON = 'm6 9 6 6 6-6';
const CROSS = 'M18 6 6 18M6 6l12 12';

/** The words on the note's own parts. */
export type NoteLabels = Record<'name' | 'more' | 'details' | 'dismiss' | 'hide', string>;

/** @param site the host that the note can be turned off on. */
export function noteLabels(site: string): NoteLabels {
  return {
    name: t('note.name'),
    more: t('note.more'),
    details: t('note.details'),
    dismiss: t('note.dismiss'),
    hide: t('note.hideOnSite', { site }),
  };
}

/** Builds the note: one line, and a panel with the rest, which is folded. Texts of the page enter as text only. */
export function noteView(
  document: Document,
  content: NoteContent,
  labels: NoteLabels,
  actions: NoteActions,
): HTMLElement {
  const create = (tag: string, className: string, ...children: (Node | string)[]): HTMLElement => {
    const element = document.createElement(tag);
    if (className) element.className = className;
    element.append(...children);
    return element;
  };
  const button = (className: string, face: Node | string, act: () => void): HTMLElement => {
    const element = create('button', className, face);
    element.setAttribute('type', 'button');
    element.addEventListener('click', act);
    return element;
  };
  const icon = (path: string): SVGElement => {
    const svg = document.createElementNS(SVG, 'svg');
    svg.setAttribute('viewBox', '0 0 24 24');
    svg.setAttribute('aria-hidden', 'true');
    const line = document.createElementNS(SVG, 'path');
    line.setAttribute('d', path);
    svg.append(line);
    return svg;
  };
  const iconButton = (className: string, label: string, path: string, act: () => void) => {
    const element = button(className, icon(path), act);
    element.ariaLabel = label;
    element.title = label;
    return element;
  };
  const fact = ({ name, value, quote }: NoteFact): HTMLElement => {
    const figure = quote ? button('quote', value, () => actions.showQuote(quote)) : value;
    if (figure instanceof HTMLElement) figure.title = t('note.showWords', { value });
    return create('div', 'fact', create('dt', '', name), create('dd', '', figure));
  };
  const { tone, shape, label, figures, grounds, remarks } = content;

  const sign = create('span', 'shape', shape);
  sign.ariaHidden = 'true';
  const line = create('div', 'line', create('div', 'label', sign, label));
  const hint = create('p', 'hint');
  hint.role = 'status';
  const note = create('div', `note ${tone}`, line);
  note.role = 'region';
  note.ariaLabel = labels.name;
  const dismiss = iconButton('dismiss', labels.dismiss, CROSS, actions.dismiss);
  if (figures.length + grounds.length === 0) {
    if (remarks.length > 0) line.append(create('p', 'remarks', remarks.join(' ')));
    line.append(create('div', 'actions', dismiss));
    note.append(hint);
    return note;
  }

  const fold = iconButton('fold', labels.more, CHEVRON, actions.toggle);
  line.append(create('dl', '', ...figures.map(fact)), create('div', 'actions', fold, dismiss));
  const panel = create('div', 'panel', create('dl', '', ...[...figures, ...grounds].map(fact)));
  if (remarks.length > 0) panel.append(create('p', 'remarks', remarks.join(' ')));
  const choices = create('div', 'choices', button('details', labels.details, actions.openDetails));
  choices.append(button('hide', labels.hide, actions.hideOnSite));
  panel.append(choices, hint);
  note.append(panel);
  return note;
}
