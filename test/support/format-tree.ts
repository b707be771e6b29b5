// For golden files: the document tree in words, a block a line.
import {
  childrenOf,
  type DocumentTree,
  type Inline,
  type TreeNode,
} from '../../src/document/tree.ts';

export function formatTree(tree: DocumentTree): string {
  const lines = [`document lang=${tree.lang}`];
  const walk = (block: TreeNode, depth: number): void => {
    const names = [
      block.kind === 'heading' ? `h${block.level}` : block.kind,
      ...block.classes,
    ].join('.');
    const notes = [
      block.id && `#${block.id}`,
      block.lang && `lang=${block.lang}`,
      block.at && `@${block.at}`,
    ];
    if (block.kind === 'cell' && block.header) notes.push(`scope=${block.scope}`);
    const words =
      block.kind === 'heading' || block.kind === 'paragraph'
        ? block.children.map(inline).join('')
        : '';
    lines.push(
      `${'  '.repeat(depth)}${[names, ...notes.filter(Boolean)].join(' ')}${words && `: ${words}`}`,
    );
    for (const child of childrenOf(block)) walk(child, depth + 1);
  };
  for (const block of tree.body) walk(block, 1);
  for (const block of [...tree.head, ...tree.foot]) walk(block, 1);
  if (tree.watermark) lines.push(`  watermark: ${tree.watermark}`);
  return `${lines.join('\n')}\n`;
}

function inline(node: Inline): string {
  if (node.kind === 'text') return node.text;
  if (node.kind === 'break') return '⏎';
  if (node.kind === 'graphic') return `(${node.name})`;
  const notes = [
    ...node.classes.map((name) => `.${name}`),
    node.href && `→${node.href}`,
    node.lang && `lang=${node.lang}`,
  ];
  return `<${node.name}${notes.filter(Boolean).join(' ')}>${node.children.map(inline).join('')}</>`;
}
