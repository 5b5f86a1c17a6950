import { NOTE_COLORS } from './note-style';

/** A badge's own colours: opaque, so that it is read on any card; as dark as the page's, whatever the system's. */
function scheme({ surface, below, at, above, unknown }: Record<string, string>): string {
  return `--surface:${surface};--below:${below};--at:${at};--above:${above};--unknown:${unknown};`;
}

/**
 * The style inside a badge's shadow root. The badge hangs at the end of a line of text without being part of it: it
 * takes no room, and the pointer goes through it to the card.
 */
export const BADGE_STYLE = `
.badge { ${scheme(NOTE_COLORS.light)} }
.badge.dark { ${scheme(NOTE_COLORS.dark)} }
.badge {
  position: absolute;
  inset-block-end: -3px;
  inset-inline-start: 8px;
  contain: layout style;
  box-sizing: border-box;
  height: 16px;
  padding: 0 6px;
  border: 1px solid var(--tone);
  border-radius: 8px;
  background: var(--surface);
  color: var(--tone);
  font: 600 11px/14px system-ui, -apple-system, 'Segoe UI', Roboto, sans-serif;
  letter-spacing: normal;
  white-space: nowrap;
  pointer-events: none;
  user-select: none;
}
.badge.tentative { border-style: dashed; font-weight: 500; }
.below { --tone: var(--below); }
.at { --tone: var(--at); }
.above { --tone: var(--above); }
.unknown { --tone: var(--unknown); }
@media print { .badge { display: none; } }
@media (forced-colors: active) { .badge { border-color: CanvasText; color: CanvasText; } }
`;
