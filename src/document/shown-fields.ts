// Where a document shows the fields of its brief.

/** Stretches of marked content by the field that they show, each as readers of PDFs name it. */
export type ShownFields = Readonly<Record<string, readonly string[]>>;
