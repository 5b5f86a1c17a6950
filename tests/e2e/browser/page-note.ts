import type { Page } from '@playwright/test';

export interface DomNode {
  nodeType: number;
  nodeName: string;
  nodeValue: string;
  /** Names and values in turn. */
  attributes?: string[];
  children?: DomNode[];
  shadowRoots?: (DomNode & { shadowRootType: string })[];
}

const TEXT_NODE = 3;

/** The value of an attribute; null where a node has none of that name. */
export function attributeOf({ attributes = [] }: DomNode, name: string): string | null {
  const index = attributes.findIndex((part, at) => at % 2 === 0 && part === name);
  return index < 0 ? null : (attributes[index + 1] ?? '');
}

export function textOf(node: DomNode): string {
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

function isNote(root: DomNode): boolean {
  return (root.children ?? []).some((child) =>
    attributeOf(child, 'class')?.split(' ').includes('note'),
  );
}

/** A page's whole tree, with the closed shadow roots, which only the debugger sees. */
export async function domTree(page: Page): Promise<DomNode> {
  const session = await page.context().newCDPSession(page);
  try {
    const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
    return root as unknown as DomNode;
  } finally {
    await session.detach();
  }
}

/** The words of every page note on a page. */
export async function noteTexts(page: Page): Promise<string[]> {
  const texts = closedRoots(await domTree(page))
    .filter(isNote)
    .map(textOf);
  return texts.map((text) => text.replaceAll(/\s+/g, ' ').trim()).filter((text) => text !== '');
}
