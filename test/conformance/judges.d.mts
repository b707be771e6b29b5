export declare const VERAPDF: string;
export declare const JHOVE: string;
export declare const PDFCPU: string;
export declare function obstacle(): string | undefined;
