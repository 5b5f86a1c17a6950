/** Colour roles of the note, light and dark: the same figures as in `ui/styles/roles.css` (a test compares them). */
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
.note.dark { ${variables(NOTE_COLORS.dark)} }
@media print { .note { display: none; } }
.note {
  position: relative;
  color: var(--ink);
  font: 13px/18px system-ui, -apple-system, 'Segoe UI', Roboto, sans-serif;
  letter-spacing: normal;
  text-align: start;
}
.line, .panel {
  box-sizing: border-box;
  border: 1px solid var(--line);
  background: var(--surface);
  box-shadow: inset 4px 0 var(--tone), 0 1px 4px rgb(0 0 0 / 15%);
}
.line {
  display: flex;
  align-items: center;
  gap: 14px;
  min-height: 32px;
  padding: 3px 4px 3px 13px;
  border-radius: 8px;
  white-space: nowrap;
}
.below { --tone: var(--below); }
.at { --tone: var(--at); }
.above { --tone: var(--above); }
.unknown { --tone: var(--unknown); }
dl, dd, p { margin: 0; }
.line dl { display: flex; gap: 14px; }
.label { font-weight: 600; color: var(--tone); }
.shape { margin-inline-end: 5px; }
.line .fact { display: flex; gap: 5px; align-items: baseline; }
dt, .remarks, .hint { color: var(--ink-2); font-size: 12px; }
dd { font-variant-numeric: tabular-nums; }
.line .fact:last-child dd { font-weight: 600; }
.actions { display: flex; margin-inline-start: auto; }
.line .remarks { white-space: normal; max-width: 320px; }
.brief .line .fact:not(:last-child), .least .line dl { display: none; }
.least .line { gap: 6px; }
.panel {
  display: none;
  position: absolute;
  overflow-y: auto;
  margin: 4px 0;
  padding: 8px 12px 8px 16px;
  border-radius: 8px;
}
.open .line dl { visibility: hidden; }
.open .panel { display: block; }
.panel .fact { display: grid; grid-template-columns: 88px 1fr; align-items: baseline; line-height: 24px; }
.panel .remarks { margin-top: 6px; }
.choices { display: flex; flex-wrap: wrap; gap: 2px 8px; margin: 8px -6px 0; }
.hint:empty { display: none; }
button {
  all: unset;
  box-sizing: border-box;
  min-width: 24px;
  min-height: 24px;
  padding: 0 6px;
  border-radius: 5px;
  color: var(--ink-2);
  font-size: 12px;
  line-height: 24px;
  text-align: center;
  cursor: pointer;
}
.actions button { padding: 0; }
svg {
  display: block;
  width: 16px;
  height: 16px;
  margin: auto;
  fill: none;
  stroke: currentColor;
  stroke-width: 2;
  stroke-linecap: round;
  stroke-linejoin: round;
}
.open .fold svg { transform: rotate(180deg); }
button.details { color: var(--accent); font-weight: 600; }
button.hide { overflow-wrap: anywhere; }
button.quote {
  min-width: 0;
  margin: -3px 0;
  padding: 3px 0;
  color: inherit;
  font: inherit;
  text-align: start;
  text-decoration: underline dotted 1px;
  text-underline-offset: 3px;
}
button:hover { background: var(--surface-3); }
button.quote:hover { background: none; color: var(--accent); text-decoration-style: solid; }
button:focus-visible { outline: 2px solid var(--accent); outline-offset: -1px; }
@media (forced-colors: active) { .line, .panel, button:focus-visible { border-color: CanvasText; } }
`;
