import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { guideBlocks, type GuideBlock, type GuidePiece } from './guide';

const useStyles = makeStyles({
  title: { margin: '14px 0 4px', fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  text: { margin: '6px 0', color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
  code: { fontFamily: tokens.fontFamilyMonospace, fontSize: tokens.fontSizeBase200, overflowWrap: 'anywhere' },
  program: {
    margin: '6px 0',
    padding: '6px 8px',
    whiteSpace: 'pre-wrap',
    overflowWrap: 'anywhere',
    backgroundColor: tokens.colorNeutralBackground3,
    borderRadius: tokens.borderRadiusMedium,
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
  },
  list: { margin: '6px 0', paddingInlineStart: '20px' },
  table: { width: '100%', borderCollapse: 'collapse', fontSize: tokens.fontSizeBase200 },
  cell: {
    padding: '4px 6px',
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    textAlign: 'start',
    verticalAlign: 'top',
    overflowWrap: 'anywhere',
  },
});

/** The guide for officials, in Vietnamese as it is written. */
export function GuideView(): ReactElement {
  return (
    <div lang="vi">
      {guideBlocks().map((block, index) => (
        <Block key={index} block={block} />
      ))}
    </div>
  );
}

function Block({ block }: { readonly block: GuideBlock }): ReactElement | null {
  const styles = useStyles();
  switch (block.kind) {
    case 'heading':
      // The first names the whole, which stands over it already.
      return block.level === 1 ? null : <h3 className={styles.title}>{block.text}</h3>;
    case 'paragraph':
      return <p className={styles.text}>{pieces(block.text, styles.code)}</p>;
    case 'program':
      return <pre className={styles.program}>{block.text}</pre>;
    case 'list': {
      const items = block.items.map((item, index) => <li key={index}>{pieces(item, styles.code)}</li>);
      return block.ordered ? <ol className={styles.list}>{items}</ol> : <ul className={styles.list}>{items}</ul>;
    }
    case 'table':
      return (
        <table className={styles.table}>
          <thead>
            <tr>
              {block.head.map((cell, index) => (
                <th key={index} scope="col" className={styles.cell}>
                  {pieces(cell, styles.code)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {block.rows.map((row, index) => (
              <tr key={index}>
                {row.map((cell, column) => (
                  <td key={column} className={styles.cell}>
                    {pieces(cell, styles.code)}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      );
    default:
      return block satisfies never;
  }
}

function pieces(text: readonly GuidePiece[], code: string): readonly ReactElement[] {
  return text.map((piece, index) => {
    switch (piece.kind) {
      case 'strong':
        return <strong key={index}>{piece.text}</strong>;
      case 'emphasis':
        return <em key={index}>{piece.text}</em>;
      case 'code':
        return (
          <code key={index} className={code}>
            {piece.text}
          </code>
        );
      case 'text':
        return <span key={index}>{piece.text}</span>;
      default:
        return piece.kind satisfies never;
    }
  });
}
