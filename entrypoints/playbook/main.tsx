import '@/ui/styles/theme.css';
import { renderPage } from '@/ui/components/render-page';
import { PlaybookPage } from '@/ui/playbook/playbook-page';

renderPage(<PlaybookPage />);
