import { readPage } from '@/extraction/sites/registry';
import { currentPage } from '@/watch/current-page';

/** Reads the page that it runs in. */
export default function readThisPage(): void {
  readPage(currentPage(window));
}
