/** A piece of a line. */
export interface GuidePiece {
  readonly kind: 'text' | 'strong' | 'emphasis' | 'code';
  readonly text: string;
}

/** A line of the table of contents. */
export interface GuideEntry {
  readonly text: string;
  readonly anchor: string;
}

/** A picture of the product; width and height in its own pixels. */
export interface GuidePicture {
  readonly kind: 'picture';
  readonly name: string;
  /** What it shows, for those who do not see it. */
  readonly words: string;
  readonly width: number;
  readonly height: number;
}

/** A part of docs/huong-dan.md as plain data, made while building (.ci/guide-blocks.cjs). */
export type GuideBlock =
  | { readonly kind: 'heading'; readonly level: number; readonly text: string; readonly anchor: string }
  | { readonly kind: 'contents'; readonly entries: readonly GuideEntry[] }
  | GuidePicture
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

/** Where a picture is: in the page itself, where the page is one file; else beside it. */
export function pictureAddress(name: string): string {
  const inside = document.getElementById(`guide-${name}`)?.textContent;
  return inside ? `data:image/png;base64,${inside}` : `guide/${name}.png`;
}
