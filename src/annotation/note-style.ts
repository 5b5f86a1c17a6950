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
  align-items: flex-start;
  gap: 8px;
  padding: 5px 6px 5px 10px;
  border: 1px solid var(--line);
  border-left: 3px solid var(--tone);
  border-radius: 8px;
  background: var(--surface);
  color: var(--ink);
  font: 13px/18px system-ui, -apple-system, 'Segoe UI', Roboto, sans-serif;
  text-align: start;
  box-shadow: 0 1px 4px rgb(0 0 0 / 12%);
}
.below { --tone: var(--below); }
.at { --tone: var(--at); }
.above { --tone: var(--above); }
.unknown { --tone: var(--unknown); }
.body { flex: 1; min-width: 0; }
.lines { display: flex; flex-wrap: wrap; column-gap: 12px; }
dl, dd, p { margin: 0; }
dl { display: contents; }
.fact { display: flex; gap: 5px; }
dt, .remarks, .hint { color: var(--ink-2); font-size: 12px; }
dd { font-variant-numeric: tabular-nums; }
.label { white-space: nowrap; font-weight: 600; color: var(--tone); }
.shape { display: inline-block; margin-inline-end: 5px; }
.hint:empty { display: none; }
.actions { display: flex; gap: 2px; }
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
button.details { color: var(--accent); }
button:hover { background: var(--surface-3); }
button:focus-visible { outline: 2px solid var(--accent); outline-offset: -1px; }
@media (forced-colors: active) { .note, button:focus-visible { border-color: CanvasText; } }
`;
