import '@/ui/styles/theme.css';
import { renderPage } from '@/ui/components/render-page';
import { JudgingPage } from '@/ui/judging/judging-page';

renderPage(<JudgingPage />);
