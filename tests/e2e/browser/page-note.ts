import type { Page } from '@playwright/test';

export interface DomNode {
  backendNodeId: number;
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

/** Runs a function in the page with the note's closed root as `this`; null where the page has no note. */
async function inNote<T>(
  page: Page,
  code: (this: ShadowRoot, argument: string) => T,
  argument = '',
): Promise<T | null> {
  const session = await page.context().newCDPSession(page);
  try {
    const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
    const note = closedRoots(root as unknown as DomNode).find(isNote);
    if (!note) return null;
    const { object } = await session.send('DOM.resolveNode', {
      backendNodeId: note.backendNodeId,
    });
    const { result } = await session.send('Runtime.callFunctionOn', {
      objectId: object.objectId!,
      functionDeclaration: code.toString(),
      arguments: [{ value: argument }],
      returnByValue: true,
    });
    return result.value as T;
  } finally {
    await session.detach();
  }
}

/** Where a part of the note stands, in pixels of the viewport; null where the note has no such part in sight. */
export async function notePart(page: Page, selector: string): Promise<DOMRect | null> {
  const box = await inNote(
    page,
    function (wanted) {
      return this.querySelector(wanted)?.getBoundingClientRect().toJSON() as DOMRect | undefined;
    },
    selector,
  );
  return box && box.width > 0 ? box : null;
}

/** Clicks a part of the note, as a person would. */
export async function clickNote(page: Page, selector: string): Promise<void> {
  const box = await notePart(page, selector);
  if (!box) throw new Error(`The note shows no ${selector}, but: ${await noteText(page)}`);
  await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
}

/** Opens every closed root to the page's scripts, so that a checker of pages can look into it. */
export async function openRoots(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  try {
    const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
    for (const { backendNodeId } of closedRoots(root as unknown as DomNode)) {
      // One after the other: a page has a note and some badges.
      // oxlint-disable-next-line no-await-in-loop
      const { object } = await session.send('DOM.resolveNode', { backendNodeId });
      // oxlint-disable-next-line no-await-in-loop
      await session.send('Runtime.callFunctionOn', {
        objectId: object.objectId!,
        functionDeclaration: `function () {
          Object.defineProperty(this.host, 'shadowRoot', { configurable: true, value: this });
        }`,
      });
    }
  } finally {
    await session.detach();
  }
}
