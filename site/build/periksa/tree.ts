import { mdxToMdast } from 'satteri';

/** What is read of a node of the tree of a guide. */
export interface Nodes {
  readonly type: string;
  readonly value?: string;
  readonly depth?: number;
  readonly url?: string;
  /** Of a component or tag. */
  readonly name?: string | null;
  readonly attributes?: readonly Attributes[];
  readonly children?: readonly Nodes[];
  readonly position?: { readonly start: { readonly line: number } };
}

export interface Attributes {
  readonly type: string;
  readonly name?: string;
  /** Text, nothing, or what stands in braces. */
  readonly value?: string | null | { readonly value: string };
}

/** The tree of a guide, by the parser of the build. @throws Error with line and column when it cannot be read. */
export const treeOf = (mdx: string): Nodes => mdxToMdast(mdx, { features: { frontmatter: true } }) as Nodes;

/** A node and all below it. */
export const everyNode = (node: Nodes): Nodes[] => [node, ...(node.children ?? []).flatMap(everyNode)];

export const lineOf = ({ position }: Nodes): number => position?.start.line ?? 1;
