import { configure } from '@testing-library/react';
import { vi } from 'vitest';

// A full page takes its time in jsdom, more so on a busy machine.
configure({ asyncUtilTimeout: 5_000 });
vi.setConfig({ testTimeout: 20_000 });

// jsdom knows no pointer capture, which a notice that can be swiped away asks for.
Object.defineProperty(Element.prototype, 'hasPointerCapture', { value: () => false });
