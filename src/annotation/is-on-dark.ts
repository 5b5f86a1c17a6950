/** True where the ground under an element is dark, by the nearest colour that fills it; a page without one is light. */
export function isOnDark(element: Element): boolean {
  for (let around: Element | null = element; around; around = around.parentElement) {
    const parts =
      getComputedStyle(around)
        .backgroundColor.match(/[\d.]+/g)
        ?.map(Number) ?? [];
    const [red = 255, green = 255, blue = 255, alpha = 1] = parts;
    if (parts.length >= 3 && alpha > 0.5) return 0.299 * red + 0.587 * green + 0.114 * blue < 128;
  }
  return false;
}
