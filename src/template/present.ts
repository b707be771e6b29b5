// The brief as a view; the presenters of the blocks stand in `present/`.
export { type PresentContext, present } from './present/present.ts';
