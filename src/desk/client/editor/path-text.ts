// Places in a brief as text, as the server writes them.

export { parsePath as pathFrom, pathText } from '../../../brief/yaml/path-text.ts';
