export declare const VERAPDF: string;
export declare const JHOVE: string;
export declare const PDFBOX: string;
export declare const WCAG: string;
export declare const PDFCPU: string;
export declare function obstacle(): string | undefined;
export declare const OOXML: string;
