// PDF.js’s worker comes without declarations; its global is all that is used of it (`source/readers/pdf/pdfjs.ts`).
declare module 'pdfjs-dist/legacy/build/pdf.worker.mjs';
