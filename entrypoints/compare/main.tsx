import '@/ui/styles/theme.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { ComparePage } from '@/ui/compare/compare-page';

const root = document.getElementById('root');
if (root) {
  createRoot(root).render(
    <StrictMode>
      <ComparePage />
    </StrictMode>,
  );
}
