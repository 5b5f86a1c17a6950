import type { FieldRules } from '../adapter';

/** The part of a LinkedIn page that belongs to one posting. */
export interface Pane {
  root: Element;
  /** LinkedIn's id of the posting, from the address or else from the pane. */
  id: string | null;
  document: Document;
}

/** One of the ways in which LinkedIn builds a posting; several are live at the same time. */
export interface Layout {
  name: 'guest' | 'sdui' | 'classic';
  /** The detail pane of this layout, or null where the page is built otherwise or shows no posting. */
  find: (document: Document) => Element | null;
  /** The id of the posting that the pane shows, by the pane's own word. */
  paneId: (root: Element) => string | null;
  /** True where only one posting can be on the page, so that a pane without an id of its own is still the right one. */
  standsAlone: (root: Element, url: URL) => boolean;
  rules: FieldRules<Pane>;
  closed: (root: Element) => boolean;
  /** The title's element. */
  anchor: (pane: Pane) => Element | null;
}
