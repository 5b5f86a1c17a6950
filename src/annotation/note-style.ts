/** Colour roles of the note, light and dark: the same figures as in `ui/styles/theme.css` (a test compares them). */
export const NOTE_COLORS = {
  light: {
    surface: '#ffffff',
    'surface-3': '#e9ecf1',
    line: '#d5dae3',
    ink: '#12161f',
    'ink-2': '#495264',
    accent: '#1d4ed8',
    below: '#b42318',
    at: '#7a5200',
    above: '#11703f',
    unknown: '#495264',
  },
  dark: {
    surface: '#12151c',
    'surface-3': '#252b38',
    line: '#343c4c',
    ink: '#f1f3f7',
    'ink-2': '#b9c1d0',
    accent: '#8ab4ff',
    below: '#ff9c92',
    at: '#f5c563',
    above: '#6fdba0',
    unknown: '#b9c1d0',
  },
} as const;

function variables(colors: Record<string, string>): string {
  return Object.entries(colors)
    .map(([role, color]) => `--${role}:${color};`)
    .join('');
}

/** The note's own style, inside its shadow root. In px: the page's rem is not ours. */
export const NOTE_STYLE = `
.note { ${variables(NOTE_COLORS.light)} }
@media (prefers-color-scheme: dark) { .note { ${variables(NOTE_COLORS.dark)} } }
@media print { .note { display: none; } }
.note {
  box-sizing: border-box;
  display: flex;
  flex-wrap: wrap;
  align-items: baseline;
  column-gap: 12px;
  padding: 5px 6px 6px 12px;
  border: 1px solid var(--line);
  border-radius: 8px;
  background: var(--surface);
  box-shadow: inset 4px 0 var(--tone), 0 1px 4px rgb(0 0 0 / 15%);
  color: var(--ink);
  font: 13px/18px system-ui, -apple-system, 'Segoe UI', Roboto, sans-serif;
  text-align: start;
}
.below { --tone: var(--below); }
.at { --tone: var(--at); }
.above { --tone: var(--above); }
.unknown { --tone: var(--unknown); }
dl, dd, p { margin: 0; }
dl { display: contents; }
.label { font-weight: 600; color: var(--tone); }
.shape { margin-inline-end: 5px; }
.fact { display: flex; gap: 5px; align-items: baseline; }
dt, .remarks, .hint { color: var(--ink-2); font-size: 12px; }
dd { font-variant-numeric: tabular-nums; }
.actions { display: flex; gap: 2px; }
/* As wide as the line above, and no reason to be wider. */
.remarks, .hint { width: 0; min-width: 100%; }
.hint:empty { display: none; }
.narrow .label { flex: 1 0 calc(100% - 64px); }
.narrow .actions { margin-inline-start: auto; }
.narrow .fact { order: 1; flex-basis: 100%; }
.narrow dt { flex: 0 0 auto; min-width: 46px; }
.narrow .remarks { order: 2; flex: 1; min-width: 60%; }
.narrow .details { order: 3; }
.narrow .hint { order: 4; }
button {
  all: unset;
  box-sizing: border-box;
  min-width: 24px;
  height: 24px;
  margin: -3px 0;
  padding: 0 6px;
  border-radius: 5px;
  color: var(--ink-2);
  font-size: 12px;
  line-height: 24px;
  text-align: center;
  white-space: nowrap;
  cursor: pointer;
}
button.details { margin-inline-start: auto; color: var(--accent); }
button:hover { background: var(--surface-3); }
button:focus-visible { outline: 2px solid var(--accent); outline-offset: -1px; }
@media (forced-colors: active) { .note, button:focus-visible { border-color: CanvasText; } }
`;
