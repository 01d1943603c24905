/** A piece of a line. */
export interface GuidePiece {
  readonly kind: 'text' | 'strong' | 'emphasis' | 'code';
  readonly text: string;
}

/** A part of docs/huong-dan.md as plain data, made while building (.ci/guide-blocks.cjs). */
export type GuideBlock =
  | { readonly kind: 'heading'; readonly level: number; readonly text: string }
  | { readonly kind: 'paragraph'; readonly text: readonly GuidePiece[] }
  | { readonly kind: 'program'; readonly text: string }
  | { readonly kind: 'list'; readonly ordered: boolean; readonly items: readonly (readonly GuidePiece[])[] }
  | {
      readonly kind: 'table';
      readonly head: readonly (readonly GuidePiece[])[];
      readonly rows: readonly (readonly (readonly GuidePiece[])[])[];
    };

/** Put in by webpack. */
declare const GUIDE_BLOCKS: readonly GuideBlock[];

export function guideBlocks(): readonly GuideBlock[] {
  return GUIDE_BLOCKS;
}
