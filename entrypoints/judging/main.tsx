import '@/ui/styles/theme.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { JudgingPage } from '@/ui/judging/judging-page';

const root = document.getElementById('root');
if (root) {
  createRoot(root).render(
    <StrictMode>
      <JudgingPage />
    </StrictMode>,
  );
}
