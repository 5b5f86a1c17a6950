import type { Page } from '@playwright/test';
import { attributeOf, domTree, textOf, type DomNode } from './page-note';

/** Each card's title as it stands on the page, and the words of the badges on it. */
export async function cardBadges(page: Page): Promise<[title: string, badge: string][]> {
  return cardsIn(await domTree(page)).map((card) => {
    const title = descendants(card).find((node) => attributeOf(node, 'data-title') !== null);
    const badges = descendants(card).flatMap(({ shadowRoots = [] }) => shadowRoots);
    return [clean(title ? textOf(title) : ''), clean(badges.map(textOf).join(' + '))];
  });
}

/** What the badges say to those who hear them, in the page's order. */
export async function spokenBadges(page: Page): Promise<string[]> {
  const roots = descendants(await domTree(page)).flatMap(({ shadowRoots = [] }) => shadowRoots);
  return roots.flatMap(descendants).flatMap((node) => attributeOf(node, 'aria-label') ?? []);
}

function cardsIn(root: DomNode): DomNode[] {
  return descendants(root).filter((node) => attributeOf(node, 'data-card') !== null);
}

function descendants(node: DomNode): DomNode[] {
  return (node.children ?? []).flatMap((child) => [child, ...descendants(child)]);
}

function clean(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim();
}
