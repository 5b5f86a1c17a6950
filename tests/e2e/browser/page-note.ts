import type { Page } from '@playwright/test';

interface DomNode {
  nodeType: number;
  nodeName: string;
  nodeValue: string;
  children?: DomNode[];
  shadowRoots?: (DomNode & { shadowRootType: string })[];
}

const TEXT_NODE = 3;

function textOf(node: DomNode): string {
  if (node.nodeType === TEXT_NODE) return node.nodeValue;
  if (node.nodeName === 'STYLE') return '';
  return (node.children ?? []).map(textOf).join(' ');
}

function closedRoots(node: DomNode): DomNode[] {
  const own = (node.shadowRoots ?? []).filter((root) => root.shadowRootType === 'closed');
  return [...own, ...(node.children ?? []).flatMap(closedRoots)];
}

/** The words of the page note; empty when the page has none. */
export async function noteText(page: Page): Promise<string> {
  return (await noteTexts(page)).join(' ');
}

/** The words of every page note on a page. They stand in closed shadow roots, which only the debugger sees. */
export async function noteTexts(page: Page): Promise<string[]> {
  const session = await page.context().newCDPSession(page);
  try {
    const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
    const texts = closedRoots(root as unknown as DomNode).map(textOf);
    return texts.map((text) => text.replaceAll(/\s+/g, ' ').trim()).filter((text) => text !== '');
  } finally {
    await session.detach();
  }
}
