import { defineUnlistedScript } from '#imports';
import { pageOutline } from '@/report/page-outline';

/** Run in a page once, on a click in the popup; its result goes back to the popup and nowhere else. */
export default defineUnlistedScript(() => pageOutline(document));
