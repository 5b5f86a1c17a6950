import '@/ui/styles/theme.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { readPostingRole } from '@/extraction/role/read-posting-role';
import { ComparePage } from '@/ui/compare/compare-page';

const root = document.getElementById('root');
if (root) {
  createRoot(root).render(
    <StrictMode>
      <ComparePage readRole={readPostingRole} />
    </StrictMode>,
  );
}
