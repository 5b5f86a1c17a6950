import '@/ui/styles/theme.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { config } from 'zod/mini';
import { ComparePage } from '@/ui/compare/compare-page';

// The page's security policy forbids eval, which zod would try otherwise.
config({ jitless: true });

const root = document.getElementById('root');
if (root) {
  createRoot(root).render(
    <StrictMode>
      <ComparePage />
    </StrictMode>,
  );
}
