import { StrictMode, type ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { catalogueLanguage } from '@/words/catalogue-language';

/** Shows a page of ours in its document, which is in the language of the catalogue. */
export function renderPage(page: ReactNode): void {
  document.documentElement.lang = catalogueLanguage();
  const root = document.getElementById('root');
  if (root) createRoot(root).render(<StrictMode>{page}</StrictMode>);
}
