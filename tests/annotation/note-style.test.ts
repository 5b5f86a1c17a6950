import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { NOTE_COLORS, NOTE_STYLE } from '@/annotation/note-style';

const theme = readFileSync('src/ui/styles/roles.css', 'utf8');
const [lightTheme = '', darkTheme = ''] = theme.split(/@media [^{]*prefers-color-scheme: dark/);

function themeColor(css: string, role: string): string | undefined {
  return css.match(new RegExp(`--color-${role}: (#[0-9a-f]{6});`))?.[1];
}

/** Relative luminance and contrast, as WCAG 2 defines them. */
function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const channel = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(a: string, b: string): number {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].toSorted((x, y) => x - y);
  return (light + 0.05) / (dark + 0.05);
}

describe.each([
  ['light', NOTE_COLORS.light, lightTheme],
  ['dark', NOTE_COLORS.dark, darkTheme],
] as const)('%s colours', (_, colors, css) => {
  it.each(Object.entries(colors))('%s is that of the theme', (role, color) => {
    expect(color).toBe(themeColor(css, role));
  });

  it.each(['ink', 'ink-2', 'accent', 'below', 'at', 'above', 'unknown'] as const)(
    '%s can be read on the note, and on a button under the pointer',
    (role) => {
      expect(contrast(colors[role], colors.surface)).toBeGreaterThanOrEqual(4.5);
      expect(contrast(colors[role], colors['surface-3'])).toBeGreaterThanOrEqual(4.5);
    },
  );
});

it('takes no measure from the page and prints no text under 12 px', () => {
  expect(NOTE_STYLE).not.toMatch(/\d(?:rem|em|vw|vh)\b/);
  const sizes = [...NOTE_STYLE.matchAll(/font(?:-size)?: (\d+)px/g)].map((match) =>
    Number(match[1]),
  );
  expect(sizes.length).toBeGreaterThan(2);
  expect(Math.min(...sizes)).toBeGreaterThanOrEqual(12);
});

it('loads nothing and moves nothing', () => {
  expect(NOTE_STYLE).not.toMatch(/url\(|@import|@font-face|transition|animation/);
});
