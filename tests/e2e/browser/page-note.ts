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

/** The words of the page note; empty when the page has none. It stands in a closed shadow root, which only the debugger sees. */
export async function noteText(page: Page): Promise<string> {
  const session = await page.context().newCDPSession(page);
  try {
    const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
    const texts = closedRoots(root as unknown as DomNode).map(textOf);
    return texts.join(' ').replaceAll(/\s+/g, ' ').trim();
  } finally {
    await session.detach();
  }
}
