// jsdom knows no pointer capture, which a notice that can be swiped away asks for.
Object.defineProperty(Element.prototype, 'hasPointerCapture', { value: () => false });
