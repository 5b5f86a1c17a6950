import { useEffect, useState } from 'react';

/** The part of the window that counts as in sight: its upper third, where the eye reads. */
const READING_AREA = '0px 0px -67% 0px';

/**
 * The first of the elements that stands where the eye reads, following the scroll; null before any does.
 *
 * @param ids of the elements, in their order on the page; the same array at every render
 */
export function useSectionInSight<Id extends string>(ids: readonly Id[]): Id | null {
  const [current, setCurrent] = useState<Id | null>(null);
  useEffect(() => {
    if (typeof IntersectionObserver === 'undefined') return undefined;
    const inSight = new Set<string>();
    const observer = new IntersectionObserver(
      (entries) => {
        for (const { target, isIntersecting } of entries) {
          if (isIntersecting) inSight.add(target.id);
          else inSight.delete(target.id);
        }
        const first = ids.find((id) => inSight.has(id));
        if (first !== undefined) setCurrent(first);
      },
      { rootMargin: READING_AREA },
    );
    for (const id of ids) {
      const section = document.getElementById(id);
      if (section) observer.observe(section);
    }
    return () => observer.disconnect();
  }, [ids]);
  return current;
}
