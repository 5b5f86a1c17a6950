import '@/ui/styles/theme.css';
import { renderPage } from '@/ui/components/render-page';
import { ComparePage } from '@/ui/compare/compare-page';
import { t } from '@/words/t';

document.title = t('compare.documentTitle');
renderPage(<ComparePage />);
