import '@/ui/styles/theme.css';
import { renderPage } from '@/ui/components/render-page';
import { OptionsPage } from '@/ui/options/options-page';

renderPage(<OptionsPage />);
